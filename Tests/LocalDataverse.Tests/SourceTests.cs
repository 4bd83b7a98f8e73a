using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.LocalDataverse.Tests;

/// <summary>Every conformance test names what it follows, and every users' complaint about other stand-ins is a test.</summary>
[TestClass]
public sealed class SourceTests
{
    [TestMethod]
    public void EveryConformanceTestNamesItsSource()
    {
        var nameless = Tests().Where(t => Source(t) is null && Source(t.DeclaringType!) is null).Select(t => $"{t.DeclaringType!.Name}.{t.Name}").ToArray();

        Assert.IsEmpty(nameless, $"These tests need a [Follows]: {string.Join(", ", nameless)}");
        Assert.IsNotEmpty(Tests());
    }

    [TestMethod]
    [DataRow("delegateas/XrmMockup issue #186", DisplayName = "a failure in PostOperation undoes everything")]
    [DataRow("handle-exceptions.md: a swallowed nested failure", DisplayName = "a swallowed nested failure dooms the transaction")]
    [DataRow("jordimontana82/fake-xrm-easy issue #326", DisplayName = "the row is stored before PostOperation")]
    [DataRow("jordimontana82/fake-xrm-easy issue #500", DisplayName = "PreValidation runs")]
    [DataRow("DynamicsValue/fake-xrm-easy-plugins issue #195", DisplayName = "a column set by rank 1 triggers rank 2")]
    [DataRow("DynamicsValue/fake-xrm-easy-plugins issue #216", DisplayName = "the Target of a Create has its id")]
    [DataRow("DynamicsValue/fake-xrm-easy-plugins issue #102", DisplayName = "a post image holds all registered columns")]
    [DataRow("DynamicsValue/fake-xrm-easy issue #39", DisplayName = "empty columns are absent")]
    [DataRow("delegateas/XrmMockup issue #130", DisplayName = "links do not repeat rows")]
    [DataRow("delegateas/XrmMockup issue #346", DisplayName = "system columns meet no filter")]
    [DataRow("delegateas/XrmMockup issue #246", DisplayName = "a plugin type without a step is harmless")]
    [DataRow("DynamicsValue/fake-xrm-easy-plugins issue #85", DisplayName = "the caller sees the inner exception")]
    [DataRow("DynamicsValue/fake-xrm-easy-plugins issue #124", DisplayName = "steps on Retrieve and RetrieveMultiple")]
    [DataRow("DynamicsValue/fake-xrm-easy issue #255", DisplayName = "nested FetchXML without anything inside")]
    [DataRow("DynamicsValue/fake-xrm-easy issue #48", DisplayName = "rows are grouped")]
    [DataRow("MarkMpn/Sql4Cds FetchXml2SqlTests (MIT): ne includes NULL", DisplayName = "ne finds rows without a value")]
    public void EveryComplaintIsATest(string source)
    {
        Assert.IsTrue(Tests().Any(t => Source(t)?.Contains(source, System.StringComparison.Ordinal) == true), $"No test method follows {source}.");
    }

    private static IEnumerable<MethodInfo> Tests()
        => typeof(SourceTests).Assembly.GetTypes()
            .Where(t => t.Namespace == $"{typeof(SourceTests).Namespace}.Conformance")
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(m => m.GetCustomAttribute<TestMethodAttribute>() is not null);

    private static string? Source(MemberInfo member) => member.GetCustomAttribute<FollowsAttribute>() is { Value.Length: > 0 } follows ? follows.Value : null;
}
