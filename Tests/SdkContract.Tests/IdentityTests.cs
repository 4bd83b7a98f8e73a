using System;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.SdkContract.Tests;

/// <summary>A plugin names the assemblies of the SDK by their identity, so the contract must have the real one.</summary>
[TestClass]
public sealed class IdentityTests
{
    [TestMethod]
    [DataRow(typeof(IPlugin), "Microsoft.Xrm.Sdk")]
    [DataRow(typeof(WhoAmIRequest), "Microsoft.Crm.Sdk.Proxy")]
    public void The_assembly_has_the_identity_of_the_real_one(Type type, string name)
    {
        Assert.AreEqual($"{name}, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35", type.Assembly.FullName);
    }

    [TestMethod]
    public void No_assembly_refers_to_another_than_the_framework_and_the_SDK()
    {
        foreach (var assembly in new[] { typeof(IPlugin).Assembly, typeof(WhoAmIRequest).Assembly })
        {
            foreach (var reference in assembly.GetReferencedAssemblies())
            {
                Assert.IsTrue(
                    reference.Name is "mscorlib" or "netstandard" or "Microsoft.Xrm.Sdk" || reference.Name!.StartsWith("System", StringComparison.Ordinal),
                    reference.FullName);
            }
        }
    }
}
