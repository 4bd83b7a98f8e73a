using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Steps on messages that read, on Associate and on custom APIs.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/understand-the-data-context.md: InputParameters, OutputParameters")]
public sealed class ReadStepTests
{
    [TestMethod]
    [Follows("DynamicsValue/fake-xrm-easy-plugins issue #124")]
    public void AStepMayNarrowTheQueryAndTheCallerKeepsHis()
    {
        using var organization = new Organization(new TestZip().Step("RetrieveMultiple", "xl_item", 20, "only xl_name B"));
        organization.CreateItem(i => i["xl_name"] = "A");
        organization.CreateItem(i => i["xl_name"] = "B");
        var query = new QueryExpression("xl_item") { ColumnSet = new ColumnSet("xl_name") };

        var found = organization.Service.RetrieveMultiple(query).Entities;

        Assert.AreEqual("B", found.Single()["xl_name"]);
        Assert.IsEmpty(query.Criteria.Conditions);
        Assert.AreEqual("B", organization.Service.RetrieveMultiple(query).Entities.Single()["xl_name"]);
    }

    [TestMethod]
    [Follows("DynamicsValue/fake-xrm-easy-plugins issue #124")]
    public void AStepMayChangeWhatWasFound()
    {
        using var organization = new Organization(new TestZip().Step("RetrieveMultiple", "xl_item", 40, "hide xl_name").Step("Retrieve", "xl_item", 40, "hide xl_count"));
        var id = organization.CreateItem(i => i["xl_count"] = 1);

        Assert.IsFalse(organization.Service.RetrieveMultiple(new QueryExpression("xl_item") { ColumnSet = new ColumnSet("xl_name") }).Entities[0].Contains("xl_name"));
        Assert.IsFalse(organization.Item(id).Contains("xl_count"));
        Assert.IsTrue(organization.Item(id).Contains("xl_name"));
    }

    [TestMethod]
    public void AStepMayAskForMoreColumns()
    {
        using var organization = new Organization(new TestZip().Step("Retrieve", "xl_item", 20, "also xl_count"));
        var id = organization.CreateItem(i => i["xl_count"] = 1);
        var columns = new ColumnSet("xl_name");

        Assert.AreEqual(1, organization.Service.Retrieve("xl_item", id, columns)["xl_count"]);
        Assert.HasCount(1, columns.Columns);
    }

    [TestMethod]
    public void StepsSeeFetchXmlAsItWasSent()
    {
        using var organization = new Organization(new TestZip().Step("RetrieveMultiple", "xl_item", 20, "input;context"));
        organization.CreateItem();

        var found = organization.Service.RetrieveMultiple(new FetchExpression("<fetch><entity name='xl_item' /></fetch>"));

        Assert.HasCount(1, found.Entities);
        CollectionAssert.AreEqual(new[] { "input Query", "RetrieveMultiple xl_item stage 20 depth 1 mode 0 transaction False" }, organization.Lines());
    }

    [TestMethod]
    public void AStepRefusesARead()
    {
        using var organization = new Organization(new TestZip().Step("Retrieve", "xl_item", 10, "throw Not for you.").Step("RetrieveMultiple", "xl_item", 40, "throw Nor these."));
        var id = organization.CreateItem();

        Assert.AreEqual("Not for you.", Organization.Fault(ErrorCodes.PluginRefused, () => organization.Item(id)).Message);
        Assert.AreEqual("Nor these.", Organization.Fault(ErrorCodes.PluginRefused, () => organization.Count("xl_item")).Message);
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/event-framework.md: Associate, Disassociate")]
    public void AssociateAndDisassociateHaveStepsWithoutATable()
    {
        using var organization = new Organization(new TestZip()
            .Step("Associate", "none", 10, "context")
            .Step("Associate", "none", 20, "input")
            .Step("Disassociate", "none", 40, "throw They stay."));
        var team = organization.Service.Create(new Entity("team") { ["name"] = "Sales" });
        EntityReferenceCollection user = [new EntityReference("systemuser", organization.Dataverse.AdministratorId)];
        var membership = new Relationship("teammembership_association");

        organization.Service.Associate("team", team, membership, user);
        CollectionAssert.AreEqual(
            new[] { "Associate none stage 10 depth 1 mode 0 transaction False", "input RelatedEntities,Relationship,Target" },
            organization.Lines());

        Organization.Fault(ErrorCodes.PluginRefused, () => organization.Service.Disassociate("team", team, membership, user));
        Assert.HasCount(1, organization.Service.RetrieveMultiple(new QueryByAttribute("teammembership") { Attributes = { "teamid" }, Values = { team } }).Entities);
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/custom-api-tables.md: allowedcustomprocessingsteptype; Fake4Dataverse CustomApiExecutorTests (MIT)")]
    public void ACustomApiThatAllowsStepsRunsThemAroundItsPlugin()
    {
        using var organization = new Organization(new TestZip()
            .EchoApi(allowedSteps: 2)
            .Step("xl_Echo", "none", 20, "share word hello")
            .Step("xl_Echo", "none", 40, "shared word;output Echo changed")
            .Step("xl_Echo", "none", 40, "trace later", mode: 1));

        var response = organization.Service.Execute(new OrganizationRequest("xl_Echo") { ["Text"] = "hello" });

        Assert.AreEqual("changed", response.Results["Echo"]);
        CollectionAssert.AreEqual(new[] { "stage 30 on none", "own hello parent hello" }, organization.LastTraceOf("xl_Echo").Lines.ToArray());
        Assert.AreEqual("later", organization.LastTrace.Lines.Single());
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/custom-api-tables.md: allowedcustomprocessingsteptype")]
    [DataRow(0, 0, true)]
    [DataRow(0, 1, true)]
    [DataRow(1, 0, true)]
    [DataRow(1, 1, false)]
    [DataRow(2, 0, false)]
    public void ACustomApiTakesOnlyTheStepsThatItAllows(int allowed, int mode, bool isRefused)
    {
        var zip = new TestZip().EchoApi(allowedSteps: allowed).Step("xl_Echo", "none", 40, "trace x", mode: mode);

        if (isRefused)
        {
            StringAssert.Contains(Organization.Fault(ErrorCodes.ImportFailed, () => new Organization(zip).Dispose()).Message, "xl_Echo", System.StringComparison.Ordinal);
        }
        else
        {
            new Organization(zip).Dispose();
        }
    }

    [TestMethod]
    [Follows("Fake4Dataverse CustomApiExecutorTests (MIT)")]
    public void AFailureAfterACustomApiUndoesWhatItWrote()
    {
        using var organization = new Organization(new TestZip().EchoApi(allowedSteps: 2).Step("xl_Echo", "none", 20, "create xl_item x").Step("xl_Echo", "none", 40, "throw No."));

        Organization.Fault(ErrorCodes.PluginRefused, () => organization.Service.Execute(new OrganizationRequest("xl_Echo")));

        Assert.AreEqual(0, organization.Count("xl_item"));
    }
}
