#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Definitions;
using XrmLeads.Domain.Json;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Definitions;

/// <summary>The text of a draft is edited as a whole, and its faults are told with their places.</summary>
[TestClass]
public class SaveDefinitionTests
{
    [TestMethod]
    public void A_saved_text_is_what_the_draft_says_and_rows_that_are_as_they_were_stay()
    {
        using var org = new DefinitionOrg();
        var draft = org.Draft();
        var rows = org.Criteria(draft).Entities.ToDictionary(row => row.GetAttributeValue<string>(CriterionTable.Code), row => row.Id);
        var (text, hash) = Export(org.Marketer, draft);
        var edited = text.Replace("\"points\": 40", "\"points\": 38", StringComparison.Ordinal).Replace("\"minimumFit\": 50", "\"minimumFit\": 45", StringComparison.Ordinal);
        Assert.AreNotEqual(text, edited);

        var results = Save(org.Marketer, draft, edited, hash);

        var (after, saved) = Export(org.Marketer, draft);
        Assert.AreEqual(JsonLayout.Of(JsonText.Read(edited)), after);
        Assert.AreEqual(saved, results[SaveDefinitionApi.Response.Hash]);
        Assert.AreNotEqual(hash, saved);
        Assert.AreEqual("[]", results[SaveDefinitionApi.Response.Faults]);
        Assert.AreEqual(38m, org.Criterion(draft, "demo_request").GetAttributeValue<decimal>(CriterionTable.Points));
        CollectionAssert.AreEquivalent(rows.Values, org.Criteria(draft).Entities.Select(row => row.Id).ToList());
    }

    [TestMethod]
    public void A_criterion_that_is_gone_is_deleted_and_a_new_one_is_made()
    {
        using var org = new DefinitionOrg();
        var draft = org.Draft();
        var (text, hash) = Export(org.Marketer, draft);

        Save(org.Marketer, draft, text.Replace("\"id\": \"blog_comment\"", "\"id\": \"remark\"", StringComparison.Ordinal), hash);

        var codes = org.Criteria(draft).Entities.Select(row => row.GetAttributeValue<string>(CriterionTable.Code)).ToList();
        CollectionAssert.Contains(codes, "remark");
        CollectionAssert.DoesNotContain(codes, "blog_comment");
    }

    [TestMethod]
    public void Faults_are_saved_and_told_with_their_places()
    {
        using var org = new DefinitionOrg();
        var draft = org.Draft();
        var (text, hash) = Export(org.Marketer, draft);
        var edited = text.Replace("\"minimumFit\": 50", "\"minimumFit\": \"fifty\"", StringComparison.Ordinal).Replace("\"hops\": 3", "\"hops\": -1", StringComparison.Ordinal);

        var faults = JsonText.Read((string)Save(org.Marketer, draft, edited, hash)[SaveDefinitionApi.Response.Faults]).Items;

        CollectionAssert.AreEqual(new[] { "$.gates.G1.minimumFit", "$.handoff.hops" }, faults.Select(fault => fault.Only("path")!.Text).ToList());
        Assert.IsTrue(faults.All(fault => fault.Only("problem")!.Text.Length > 0 && fault.Only("remedy")!.Text.Length > 0));
        StringAssert.Contains(Export(org.Marketer, draft).Text, "\"fifty\"");
    }

    [TestMethod]
    public void A_draft_that_somebody_else_changed_is_not_written_over()
    {
        using var org = new DefinitionOrg();
        var draft = org.Draft();
        var (text, hash) = Export(org.Marketer, draft);
        org.Marketer.Update(new Entity(CriterionTable.Name, org.Criterion(draft, "demo_request").Id) { [CriterionTable.Points] = 12m });

        Assert.AreEqual(DefinitionSentences.EditedSince, DefinitionOrg.Refused(() => Save(org.Marketer, draft, text, hash)));
        Assert.AreEqual(12m, org.Criterion(draft, "demo_request").GetAttributeValue<decimal>(CriterionTable.Points));
    }

    [TestMethod]
    public void Only_a_draft_can_be_edited_and_only_by_who_may_write_it()
    {
        using var org = new DefinitionOrg();
        var draft = org.Draft();
        var (text, hash) = Export(org.Admin, draft);
        StringAssert.Contains(DefinitionOrg.Refused(() => Save(org.SalesSigner, draft, text, hash)), "prvWritexl_LeadDefinition");

        DefinitionOrg.Call(org.Marketer, ProposeDefinitionApi.Name, draft);

        Assert.AreEqual(DefinitionSentences.NotPossible("edited", DefinitionStatus.Name(DefinitionStatusChoice.Proposed), DefinitionStatus.Name(DefinitionStatusChoice.Draft)), DefinitionOrg.Refused(() => Save(org.Marketer, draft, text, hash)));
        Assert.AreEqual(DefinitionSentences.NotAnObject, DefinitionOrg.Refused(() => Save(org.Marketer, org.Draft(), "[]", null)));
    }

    [TestMethod]
    public void A_document_that_is_not_saved_judges_leads_and_tells_its_faults()
    {
        using var org = new DefinitionOrg();
        var draft = org.Draft();
        var lead = org.Admin.Create(new Entity(LeadTable.Name) { ["lastname"] = "Example", ["jobtitle"] = "Chief Buyer", ["address1_country"] = "Germany" });
        var (text, _) = Export(org.Marketer, draft);

        var stored = Preview(org, draft, text, lead);
        var other = Preview(org, draft, text.Replace("\"chief\"", "\"chef\"", StringComparison.Ordinal), lead);
        var faulty = Preview(org, draft, text.Replace("\"cap\": 25", "\"cap\": 24", StringComparison.Ordinal), lead);

        Assert.AreEqual("[]", stored[PreviewDefinitionApi.Response.Faults]);
        Assert.AreNotEqual(stored[PreviewDefinitionApi.Response.Result], other[PreviewDefinitionApi.Response.Result]);
        Assert.AreEqual("[]", faulty[PreviewDefinitionApi.Response.Result]);
        StringAssert.Contains((string)faulty[PreviewDefinitionApi.Response.Faults], "$.dimensions.fit.groups[0].criteria[0].rows[0].points");
        StringAssert.Contains((string)Preview(org, draft, "{}")[PreviewDefinitionApi.Response.Faults], "\"$.dimensions\"");
        Assert.AreEqual(text, Export(org.Marketer, draft).Text, "Nothing was stored.");
    }

    private static (string Text, string Hash) Export(IOrganizationService user, Guid version)
    {
        var results = DefinitionOrg.Call(user, ExportDefinitionApi.Name, version).Results;
        return ((string)results[ExportDefinitionApi.Response.Document], (string)results[ExportDefinitionApi.Response.Hash]);
    }

    private static ParameterCollection Save(IOrganizationService user, Guid version, string text, string? hash) => user.Execute(new OrganizationRequest(SaveDefinitionApi.Name)
    {
        ["Target"] = new EntityReference(LeadDefinitionTable.Name, version),
        [SaveDefinitionApi.Request.Document] = text,
        [SaveDefinitionApi.Request.Hash] = hash,
    }).Results;

    private static ParameterCollection Preview(DefinitionOrg org, Guid version, string text, params Guid[] leads) => org.Admin.Execute(new OrganizationRequest(PreviewDefinitionApi.Name)
    {
        ["Target"] = new EntityReference(LeadDefinitionTable.Name, version),
        [PreviewDefinitionApi.Request.LeadIds] = leads.Select(lead => lead.ToString()).ToArray(),
        [PreviewDefinitionApi.Request.Document] = text,
    }).Results;
}
#endif
