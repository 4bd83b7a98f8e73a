using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.SdkContract.Tests;

/// <summary>What a plugin says when it stops a request.</summary>
[TestClass]
public sealed class PluginExceptionTests
{
    [TestMethod]
    public void The_message_and_the_cause_are_kept()
    {
        var cause = new InvalidOperationException("why");

        var exception = new InvalidPluginExecutionException("Sign the definition first.", cause);

        Assert.AreEqual("Sign the definition first.", exception.Message);
        Assert.AreSame(cause, exception.InnerException);
        Assert.AreEqual(OperationStatus.Failed, exception.Status);
        Assert.AreEqual(0, exception.ErrorCode);
    }

    [TestMethod]
    public void The_status_and_the_number_are_kept()
    {
        var exception = new InvalidPluginExecutionException(OperationStatus.Retry, 4711, "Later.");

        Assert.AreEqual(OperationStatus.Retry, exception.Status);
        Assert.AreEqual(4711, exception.ErrorCode);
        Assert.AreEqual("Later.", exception.Message);
        Assert.IsNull(exception.InnerException);
    }
}
