using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>What the host offers beside Dataverse's behaviour: traces, options, several organizations in one process.</summary>
[TestClass]
[Follows("tools/LocalDataverse/README.md: what the host offers beside Dataverse")]
public sealed class HostTests
{
    [TestMethod]
    [Follows("delegateas/XrmMockup tests/XrmMockup365Test/TestTracingService.cs")]
    public void ATraceTellsWhoSentWhatAndWhyItFailed()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 20, "trace before;throw no"));

        Organization.Fault(ErrorCodes.PluginRefused, () => organization.CreateLead());

        var trace = organization.LastTrace;
        Assert.AreEqual("Create lead", $"{trace.Message} {trace.Table}");
        Assert.AreEqual(organization.Dataverse.AdministratorId, trace.Caller);
        Assert.AreEqual("no", trace.Fault);
        Assert.AreEqual("before", trace.Lines.Single());
        Assert.IsTrue(trace.Steps.Single().Ran);
    }

    [TestMethod]
    public void TracesCanBeCleared()
    {
        using var organization = new Organization();
        organization.CreateLead();
        Assert.HasCount(1, organization.Dataverse.Traces);

        organization.Dataverse.ClearTraces();

        Assert.IsEmpty(organization.Dataverse.Traces);
    }

    [TestMethod]
    public void IdsComeFromTheOptionUnlessTheRowBringsOne()
    {
        var given = new List<Guid>();
        using var organization = new Organization(configure: o => o.Ids = () =>
        {
            given.Add(new Guid(given.Count + 1, 0, 0, new byte[8]));
            return given[^1];
        });
        var own = Guid.NewGuid();

        CollectionAssert.Contains(given, organization.Dataverse.OrganizationId);
        CollectionAssert.Contains(given, organization.CreateLead());
        Assert.AreEqual(own, organization.CreateLead(l => l.Id = own));
    }

    // Style sheets have braces, and a text without arguments is no format.
    [TestMethod]
    [Follows("delegateas/XrmMockup tests/XrmMockup365Test/TestTracingService.cs")]
    public void ATextWithBracesIsTracedAsItIs()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 20, "trace p,li{font-size:11pt} {0}"));

        organization.CreateLead();

        Assert.AreEqual("p,li{font-size:11pt} {0}", organization.LastTrace.Lines.Single());
    }

    [TestMethod]
    [Follows("delegateas/XrmMockup tests/XrmMockup365Test/TestThreadSafety.cs")]
    public void OrganizationsOfSeveralThreadsAreApart()
    {
        var zip = new TestZip().Step("Create", "lead", 40, "create xl_item aside");

        Parallel.For(0, 6, number =>
        {
            using var organization = new Organization(zip);
            for (var i = 0; i <= number; i++)
            {
                organization.CreateLead();
            }

            Assert.AreEqual(number + 1, organization.Count("lead"));
            Assert.AreEqual(number + 1, organization.Count("xl_item"));
        });
    }

    [TestMethod]
    [Follows("delegateas/XrmMockup tests/XrmMockup365Test/TestThreadSafety.cs")]
    public void OrganizationsAreApart()
    {
        var zip = new TestZip().Step("Create", "lead", 20, "set xl_note x");
        using var first = new Organization(zip);
        using var second = new Organization(zip);

        first.CreateLead();

        Assert.AreNotEqual(first.Dataverse.OrganizationId, second.Dataverse.OrganizationId);
        Assert.AreEqual(0, second.Count("lead"));
        first.Dispose();
        Assert.AreEqual("x", second.Lead(second.CreateLead())["xl_note"]);
    }

    [TestMethod]
    [Follows("delegateas/XrmMockup tests/XrmMockup365Test/TestThreadSafety.cs")]
    public void ThreadsTakeTurns()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 40, "create xl_item aside"));

        Parallel.For(0, 40, _ => organization.CreateLead());

        Assert.AreEqual(40, organization.Count("lead"));
        Assert.AreEqual(40, organization.Count("xl_item"));
    }

    [TestMethod]
    public void AnApplicationUserHasItsApplicationId()
    {
        using var organization = new Organization();
        var application = Guid.NewGuid();

        var id = organization.Dataverse.CreateApplicationUser("journeys", "Journeys", application, "Salesperson");

        Assert.AreEqual(application, organization.Service.Retrieve("systemuser", id, new("applicationid"))["applicationid"]);
        var person = organization.Dataverse.CreateUser("p", "Pat Person");
        Assert.IsFalse(organization.Service.Retrieve("systemuser", person, new("applicationid")).Contains("applicationid"));
    }

    [TestMethod]
    public void AMessageThatIsNotSupportedFaultsByName()
    {
        using var dataverse = Dataverse.InMemory();

        var fault = Organization.Fault(ErrorCodes.NotSupported, () => dataverse.AsAdministrator().Execute(new OrganizationRequest("RetrieveEntity")));

        StringAssert.Contains(fault.Message, "RetrieveEntity", StringComparison.Ordinal);
        Organization.Fault(ErrorCodes.ImportFailed, () => dataverse.Import(new MemoryStream()));
    }
}
