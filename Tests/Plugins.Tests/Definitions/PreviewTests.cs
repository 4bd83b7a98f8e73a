#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Definitions;
using XrmLeads.Domain.Json;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Definitions;

/// <summary>A version shows what it would make of leads, before it is in force.</summary>
[TestClass]
public class PreviewTests
{
    [TestMethod]
    public void ALeadThatTheVersionJudgesOtherwiseIsCounted()
    {
        using var org = new DefinitionOrg();
        org.Active();
        var chief = Lead(org, "Chief Buyer");
        var clerk = Lead(org, "Clerk");
        var draft = org.Draft();
        var title = org.Criterion(draft, "job_title");
        org.Marketer.Update(new Entity(CriterionTable.Name, title.Id)
        {
            [CriterionTable.Settings] = title.GetAttributeValue<string>(CriterionTable.Settings).Replace("\"chief\", ", ""),
        });
        org.Dataverse.ClearTraces();

        var response = Preview(org.Admin, draft, clerk, chief);

        Assert.IsFalse(org.Dataverse.Traces[0].Calls.Any(call => call.IsWrite));
        var lines = JsonText.Read((string)response.Results[PreviewDefinitionApi.Response.Result]).Items;
        CollectionAssert.AreEqual(new[] { clerk.ToString(), chief.ToString() }, lines.Select(line => line.Only("leadId")!.Text).ToList());
        Assert.AreEqual("C3", lines[1].Only("now")!.Only("cell")!.Text);
        Assert.AreEqual("D3", lines[1].Only("then")!.Only("cell")!.Text);
        Assert.AreEqual(StageChoice.Nurturing, lines[1].Only("then")!.Only("stage")!.Number);
        Assert.AreEqual(2, response.Results[PreviewDefinitionApi.Response.Changed], "Both leads would leave Inquiry for Nurturing.");
    }

    [TestMethod]
    public void InAScopeThatMovesLeadsTheSameVersionChangesNothing()
    {
        using var org = new DefinitionOrg();
        var active = org.Active();
        org.Installer.Update(new Entity(ScopeTable.Name, org.Version(active).GetAttributeValue<EntityReference>(LeadDefinitionTable.ScopeId).Id)
        {
            [ScopeTable.RolloutMode] = new OptionSetValue(RolloutModeChoice.Enforce),
        });
        var lead = Lead(org, "Chief Buyer");

        var response = Preview(org.Admin, active, lead);

        Assert.AreEqual(0, response.Results[PreviewDefinitionApi.Response.Changed], (string)response.Results[PreviewDefinitionApi.Response.Result]);
    }

    [TestMethod]
    public void LeadsThatTheCallerMayNotReadAreNotShown()
    {
        using var org = new DefinitionOrg();
        var draft = org.Draft();
        var lead = Lead(org, "Chief Buyer");
        var reader = org.Dataverse.As(org.Dataverse.CreateUser("basic", "basic", "Basic User", "XrmLeads Definition Signer Sales"));

        StringAssert.Contains(DefinitionOrg.Refused(() => Preview(reader, draft, lead)), "prvReadLead");
        StringAssert.Contains((string)Preview(org.SalesSigner, draft, lead).Results[PreviewDefinitionApi.Response.Result], lead.ToString());
    }

    [TestMethod]
    public void AVersionWithFaultsAndAListOfNoLeadsAreRefused()
    {
        using var org = new DefinitionOrg();
        var draft = org.Draft();
        Assert.AreEqual(DefinitionSentences.NoLeads, DefinitionOrg.Refused(() => Preview(org.Admin, draft)));
        Assert.AreEqual(
            DefinitionSentences.TooManyLeads,
            DefinitionOrg.Refused(() => Preview(org.Admin, draft, [.. Enumerable.Range(0, 201).Select(_ => Guid.NewGuid())])));
        org.Marketer.Delete(CriterionTable.Name, org.Criterion(draft, "employees").Id);

        StringAssert.Contains(DefinitionOrg.Refused(() => Preview(org.Admin, draft, Guid.NewGuid())), "\nfit, group size, criteria: ");
    }

    private static OrganizationResponse Preview(IOrganizationService user, Guid version, params Guid[] leads) => DefinitionOrg.Call(
        user, PreviewDefinitionApi.Name, version, PreviewDefinitionApi.Request.LeadIds, leads.Select(lead => lead.ToString()).ToArray());

    private static Guid Lead(DefinitionOrg org, string jobTitle) => org.Admin.Create(new Entity(LeadTable.Name)
    {
        ["lastname"] = "Example",
        ["companyname"] = "Firm",
        ["jobtitle"] = jobTitle,
        ["address1_country"] = "Germany",
        ["emailaddress1"] = "a@firm.example",
    });
}
#endif
