#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Definitions.Defaults;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>What the definition or the domain raises never keeps a lead or a signal from being saved: it stands on the lead, which is judged once the cause is gone.</summary>
[TestClass]
public class DomainFaultTests
{
    [TestMethod]
    [DataRow(0)]
    [DataRow(30)]
    public void With_nothing_in_force_leads_wait_for_a_version(int secondsBeforeOthersKnow)
    {
        using var org = new JudgingOrg(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        org.RecordSignal(lead, "demo_request");
        org.Admin.Update(new Entity(LeadTable.Name, lead) { ["jobtitle"] = "Chief Executive Officer" });

        AssertUnjudged(org, lead, ScoringStatusChoice.NoDefinition, "No lead definition applies to this lead");
        Assert.AreEqual(0, Sweep(org));

        // A process that has not heard of the version yet judges as before, for a minute at most.
        Activate(org);
        AsSystem(org).Update(new Entity(LeadTable.Name, lead) { [LeadTable.ScoredOn] = org.Now.AddSeconds(secondsBeforeOthersKnow) });
        org.Now = org.Now.AddMinutes(1);
        Assert.AreEqual(1, Sweep(org));
        AssertJudged(org, lead);
        Assert.AreEqual(StageChoice.InQualification, org.Choice(lead, LeadTable.Stage));
        org.Now = org.Now.AddMinutes(1);
        Assert.AreEqual(0, Sweep(org));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("{")]
    [DataRow("null")]
    [DataRow("[1, 2]")]
    [DataRow("{\"name\": 1}")]
    [DataRow("nested")]
    public void A_snapshot_that_was_tampered_with_judges_nobody(string snapshot)
    {
        using var org = new JudgingOrg(RolloutModeChoice.Enforce);
        org.Call(ProposeDefinitionApi.Name, org.Version);
        Sign(org);
        var signed = org.Admin.Retrieve(LeadDefinitionTable.Name, org.Version, new(LeadDefinitionTable.Snapshot)).GetAttributeValue<string>(LeadDefinitionTable.Snapshot);
        SetSnapshot(org, snapshot == "nested" ? new string('[', 100_000) : snapshot);
        org.Call(ActivateDefinitionApi.Name, org.Version);

        var lead = org.Admin.Create(JudgingOrg.Lead());
        org.RecordSignal(lead, "demo_request");
        org.Admin.Update(new Entity(LeadTable.Name, lead) { ["jobtitle"] = "Chief Executive Officer" });

        AssertUnjudged(org, lead, ScoringStatusChoice.Failed, "is not as it was signed");
        AssertIsTriedAgain(org, lead);
        SetSnapshot(org, signed);
        org.Now = org.Now.AddHours(2);
        Assert.AreEqual(1, Sweep(org));
        AssertJudged(org, lead);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("{")]
    [DataRow("[]")]
    [DataRow("{\"items\": 3}")]
    public void A_draft_beyond_reading_keeps_no_lead_from_being_saved(string document)
    {
        using var org = new JudgingOrg(RolloutModeChoice.Observe);
        var before = org.Admin.Retrieve(LeadDefinitionTable.Name, org.Version, new(LeadDefinitionTable.Document)).GetAttributeValue<string>(LeadDefinitionTable.Document);
        org.Admin.Update(new Entity(LeadDefinitionTable.Name, org.Version) { [LeadDefinitionTable.Document] = document });

        var lead = org.Admin.Create(JudgingOrg.Lead());
        org.RecordSignal(lead, "demo_request");

        AssertUnjudged(org, lead, ScoringStatusChoice.Failed, "has faults");
        AssertIsTriedAgain(org, lead);
        org.Admin.Update(new Entity(LeadDefinitionTable.Name, org.Version) { [LeadDefinitionTable.Document] = before });
        org.Now = org.Now.AddHours(2);
        Assert.AreEqual(1, Sweep(org));
        Assert.AreEqual(ScoringStatusChoice.PreviewByDraft, org.Choice(lead, LeadTable.ScoringStatus));
    }

    [TestMethod]
    public void An_amount_whose_currency_has_no_rate_is_not_guessed()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var currency = org.Admin.Create(new Entity("transactioncurrency") { ["currencyname"] = "Euro", ["isocurrencycode"] = "EUR", ["currencysymbol"] = "€" });
        var row = JudgingOrg.Lead();
        row["transactioncurrencyid"] = new EntityReference("transactioncurrency", currency);

        var lead = org.Admin.Create(row);
        org.RecordSignal(lead, "demo_request");

        AssertUnjudged(org, lead, ScoringStatusChoice.Failed, "has no exchange rate; enter one");
        AssertIsTriedAgain(org, lead);
        org.Admin.Update(new Entity("transactioncurrency", currency) { ["exchangerate"] = 0.9m });
        org.SetMode(RolloutModeChoice.Enforce);
        org.Now = org.Now.AddHours(2);
        Assert.AreEqual(1, Sweep(org));
        AssertJudged(org, lead);
    }

    [TestMethod]
    [DataRow("what is this")]
    [DataRow("")]
    [DataRow("{\"definition\":1}")]
    [DataRow("\"points\":\"10\"|\"points\":\"NaN\"")]
    [DataRow("\"points\":\"10\"|\"points\":\"Infinity\"")]
    [DataRow("\"points\":\"10\"|\"points\":\"1e308\"")]
    [DataRow("\"points\":\"10\"|\"points\":\"ten\"")]
    [DataRow("\"count\":\"1\"|\"count\":\"-7\"")]
    [DataRow("\"seenThatDay\":\"1\"|\"seenThatDay\":\"99999999999\"")]
    [DataRow("\"incompleteFrom\":\"9223372036854775807\"|\"incompleteFrom\":\"-5\"")]
    [DataRow("\"incompleteFrom\":\"9223372036854775807\"|\"incompleteFrom\":\"4000000000000000000\"")]
    [DataRow("\"latest\":\"|\"latest\":\"9")]
    [DataRow("\"on\":\"|\"on\":\"9")]
    [DataRow("\"on\":\"|\"on\":\"-")]
    [DataRow("\"lastSeen\":\"|\"lastSeen\":\"9")]
    public void A_state_beyond_reading_is_built_anew(string change)
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (lead, twin) = (Known(org), Known(org));
        var text = org.Of(LeadStateTable.Name, lead).Single().GetAttributeValue<string>(LeadStateTable.State);
        var parts = change.Split('|');
        var broken = parts.Length == 1 ? change : text.Replace(parts[0], parts[1]);
        Assert.AreNotEqual(text, broken);
        AsSystem(org).Update(new Entity(LeadStateTable.Name, lead) { [LeadStateTable.State] = broken });

        org.RecordSignal(lead, "demo_request");
        org.RecordSignal(twin, "demo_request");
        if (org.Choice(lead, LeadTable.ScoringStatus) == ScoringStatusChoice.Failed)
        {
            AssertIsTriedAgain(org, lead);
            org.Now = org.Now.AddHours(2);
            Sweep(org);
            Judge(org, twin);
        }

        AssertJudged(org, lead);
        foreach (var column in new[] { LeadTable.Composite, LeadTable.Intent, LeadTable.Bant })
        {
            Assert.AreEqual(org.Read(twin).GetAttributeValue<decimal>(column), org.Read(lead).GetAttributeValue<decimal>(column), column);
        }

        Assert.AreEqual(
            org.Of(LeadStateTable.Name, twin).Single().GetAttributeValue<string>(LeadStateTable.State),
            org.Of(LeadStateTable.Name, lead).Single().GetAttributeValue<string>(LeadStateTable.State));
    }

    [TestMethod]
    public void An_explanation_that_is_longer_than_its_column_is_shortened()
    {
        using var org = new JudgingOrg(RolloutModeChoice.Observe);
        var criterion = "\"criteria\": [" + string.Concat(Enumerable.Range(0, 400).Select(i =>
            $$"""{ "id": "{{new string('c', 90)}}{{i}}", "label": "Criterion {{i}}", "kind": "present", "columns": ["description"], "points": 1 }, """));
        var text = DefaultFile.Text(DefaultFile.Definition).Replace("\"label\": \"Industry\"", "\"label\": \"" + new string('x', 190) + "\"");
        var place = text.IndexOf("\"criteria\": [", StringComparison.Ordinal);
        org.Admin.Execute(new OrganizationRequest(ImportDefinitionApi.Name)
        {
            [ImportDefinitionApi.Request.Document] = text[..place] + criterion + text[(place + "\"criteria\": [".Length)..],
        });

        var row = JudgingOrg.Lead();
        row["description"] = "Known.";

        var lead = org.Admin.Create(row);

        Assert.AreEqual(ScoringStatusChoice.PreviewByDraft, org.Choice(lead, LeadTable.ScoringStatus), org.Read(lead).GetAttributeValue<string>(LeadTable.ScoringMessage));
        StringAssert.EndsWith(org.Read(lead).GetAttributeValue<string>(LeadTable.Explanation), "\"missing\":[],\"shortened\":true}");
        var explained = (string)org.Admin.Execute(FaultOrg.On(ExplainLeadApi.Name, LeadTable.Name, lead)).Results[ExplainLeadApi.Response.Explanation];
        Assert.IsGreaterThan(100_000, explained.Length);
        Assert.DoesNotContain("shortened", explained);
    }

    private static Guid Known(JudgingOrg org)
    {
        var lead = org.Admin.Create(JudgingOrg.Lead());
        org.RecordSignal(lead, "pricing_page");
        JudgingOrg.SubmitAnswers(org.Rep, lead, """[{"item":"budget","value":"2"}]""");
        return lead;
    }

    private static IOrganizationService AsSystem(JudgingOrg org) => org.Dataverse.As(org.Dataverse.SystemUserId);

    private static void Sign(JudgingOrg org)
    {
        JudgingOrg.CallAs(org.Signer("XrmLeads Definition Signer Marketing"), SignForMarketingApi.Name, org.Version);
        JudgingOrg.CallAs(org.Signer("XrmLeads Definition Signer Sales"), SignForSalesApi.Name, org.Version);
    }

    private static void Activate(JudgingOrg org)
    {
        org.Call(ProposeDefinitionApi.Name, org.Version);
        Sign(org);
        org.Call(ActivateDefinitionApi.Name, org.Version);
    }

    /// <summary>SYSTEM may; the mode is written again so that plugins read the version anew.</summary>
    private static void SetSnapshot(JudgingOrg org, string snapshot)
    {
        AsSystem(org).Update(new Entity(LeadDefinitionTable.Name, org.Version) { [LeadDefinitionTable.Snapshot] = snapshot });
        org.SetMode(RolloutModeChoice.Enforce);
    }

    private static int Sweep(JudgingOrg org) => (int)org.Admin.Execute(new OrganizationRequest(ProcessDueApi.Name)).Results[ProcessDueApi.Response.Processed];

    private static void Judge(JudgingOrg org, Guid lead) =>
        org.Admin.Execute(new OrganizationRequest(ProcessDueApi.Name) { [ProcessDueApi.Request.LeadIds] = new[] { lead.ToString() } });

    private static void AssertUnjudged(JudgingOrg org, Guid lead, int status, string reason)
    {
        Assert.AreEqual(status, org.Choice(lead, LeadTable.ScoringStatus));
        StringAssert.Contains(org.Read(lead).GetAttributeValue<string>(LeadTable.ScoringMessage), reason);
        Assert.AreEqual(StageChoice.Inquiry, org.Choice(lead, LeadTable.Stage));
        Assert.HasCount(1, org.Of(SignalTable.Name, lead));
    }

    private static void AssertIsTriedAgain(JudgingOrg org, Guid lead) =>
        Assert.AreEqual(org.Now.AddHours(1), org.Of(LeadStateTable.Name, lead).Single().GetAttributeValue<DateTime>(LeadStateTable.ReevaluateOn));

    private static void AssertJudged(JudgingOrg org, Guid lead)
    {
        Assert.AreEqual(ScoringStatusChoice.Scored, org.Choice(lead, LeadTable.ScoringStatus), org.Read(lead).GetAttributeValue<string>(LeadTable.ScoringMessage));
        Assert.IsNull(org.Read(lead).GetAttributeValue<string>(LeadTable.ScoringMessage));
        Assert.IsGreaterThan(0m, org.Read(lead).GetAttributeValue<decimal>(LeadTable.Intent));
    }
}
#endif
