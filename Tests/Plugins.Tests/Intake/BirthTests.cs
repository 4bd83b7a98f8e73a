#if NET
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Plugins.Tests.Lane;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Intake;

/// <summary>A new lead that meets the conditions of a signal type is born with that signal.</summary>
[TestClass]
public class BirthTests
{
    [TestMethod]
    public void A_lead_is_born_with_the_signal_whose_conditions_it_meets_for_one_write()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.BornWith("pricing_page", Arrivals.FromTheWeb);

        var lead = org.Admin.Create(Arrivals.FormLead());
        org.Costs("1/5");
        var twin = org.Admin.Create(Arrivals.Lead("bert@firm.example"));
        org.Costs("1/4");

        var signal = org.Of(SignalTable.Name, lead).Single();
        Assert.AreEqual("pricing_page", signal[SignalTable.PrimaryName]);
        Assert.AreEqual("intake", signal[SignalTable.Source]);
        Assert.AreEqual(org.Now, signal[SignalTable.OccurredOn]);
        Assert.AreEqual(org.Read(lead).GetAttributeValue<EntityReference>("ownerid"), signal["ownerid"]);
        Assert.AreEqual("pricing_page", org.Read(lead)[LeadTable.FirstSignal]);
        Assert.AreEqual(org.Now, org.Read(lead)[LeadTable.FirstSignalOn]);
        Assert.AreEqual(10m, org.Number(lead, LeadTable.Intent));
        Assert.IsEmpty(org.Of(SignalTable.Name, twin));
        Assert.AreEqual(0m, org.Number(twin, LeadTable.Intent));

        var state = org.State(lead)!.GetAttributeValue<string>(LeadStateTable.State);
        org.Rescore(lead);
        Assert.AreEqual(state, org.State(lead)!.GetAttributeValue<string>(LeadStateTable.State));
        Assert.HasCount(1, org.Of(EvaluationTable.Name, lead));
    }

    [TestMethod]
    public void Several_types_may_hold_and_the_lead_is_judged_once_with_all()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.BornWith("product_upgrade", Arrivals.FromTheWeb);
        org.BornWith("case_study", """[{"kind":"present","columns":["emailaddress1"]}]""");
        var row = Arrivals.FormLead();
        row["jobtitle"] = "Chief Executive Officer";
        (row["budgetstatus"], row["purchasetimeframe"], row["need"], row["decisionmaker"]) = (new OptionSetValue(3), new OptionSetValue(0), new OptionSetValue(0), true);

        var lead = org.Admin.Create(row);

        CollectionAssert.AreEquivalent(new[] { "case_study", "product_upgrade" }, org.Of(SignalTable.Name, lead).Select(signal => signal[SignalTable.PrimaryName]).ToArray());
        Assert.AreEqual(StageChoice.InQualification, org.Choice(lead, LeadTable.Stage));
        Assert.HasCount(1, org.Of(StageHistoryTable.Name, lead));
    }

    [TestMethod]
    public void A_column_that_the_org_has_not_holds_for_nobody_and_breaks_nothing()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        const string Form = "0f8fad5b-d9cb-469f-a165-70867728950e";
        org.BornWith("demo_request", $$"""
            { "columns": [{ "name": "msdynmkt_marketingformid", "type": "reference" }],
              "appliesTo": [{ "kind": "text", "column": "msdynmkt_marketingformid", "values": ["{{Form}}"] }] }
            """);

        var lead = org.Admin.Create(Arrivals.FormLead());

        Assert.IsEmpty(org.Of(SignalTable.Name, lead));
        Assert.AreEqual(ScoringStatusChoice.Scored, org.Choice(lead, LeadTable.ScoringStatus));
    }

    [TestMethod]
    public void A_lookup_counts_by_id_and_another_row_does_not()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (right, wrong) = (org.Admin.Create(new Entity("campaign") { ["name"] = "Spring" }), org.Admin.Create(new Entity("campaign") { ["name"] = "Autumn" }));
        org.BornWith("event_attend", $$"""[{ "kind": "text", "column": "campaignid", "values": ["{{right.ToString("B").ToUpperInvariant()}}"] }]""");

        var (lead, twin) = (Arrivals.FormLead(), Arrivals.FormLead());
        (lead["campaignid"], twin["campaignid"]) = (new EntityReference("campaign", right), new EntityReference("campaign", wrong));

        Assert.HasCount(1, org.Of(SignalTable.Name, org.Admin.Create(lead)));
        Assert.IsEmpty(org.Of(SignalTable.Name, org.Admin.Create(twin)));
    }

    [TestMethod]
    public void A_column_that_holds_something_else_than_the_conditions_say_keeps_no_lead_out()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.BornWith("event_attend", """{ "columns": [{ "name": "xl_stage", "type": "number" }, { "name": "xl_mql", "type": "choice" }, { "name": "xl_suppressed", "type": "boolean" }], "appliesTo": [{ "kind": "flag", "columns": ["xl_suppressed"] }] }""");
        org.BornWith("case_study", """{ "columns": [{ "name": "new_any", "type": "number" }], "appliesTo": [{ "kind": "bands", "column": "new_any", "from": 1 }] }""");

        Assert.IsEmpty(org.Of(SignalTable.Name, org.Admin.Create(Arrivals.FormLead())));
    }

    [TestMethod]
    public void Many_at_once_get_one_each()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.BornWith("pricing_page", Arrivals.FromTheWeb);
        var rows = new EntityCollection { EntityName = LeadTable.Name };
        for (var i = 0; i < 6; i++)
        {
            rows.Entities.Add(i % 2 == 0 ? Arrivals.FormLead($"l{i}@firm.example") : Arrivals.Lead($"l{i}@firm.example"));
        }

        var ids = ((CreateMultipleResponse)org.Admin.Execute(new CreateMultipleRequest { Targets = rows })).Ids;

        CollectionAssert.AreEqual(new[] { 1, 0, 1, 0, 1, 0 }, ids.Select(id => org.Of(SignalTable.Name, id).Length).ToArray());
        CollectionAssert.AreEqual(new[] { 10m, 0m, 10m, 0m, 10m, 0m }, ids.Select(id => org.Number(id, LeadTable.Intent)).ToArray());
    }

    [TestMethod]
    public void Conditions_that_cannot_be_read_are_refused_with_all_their_faults()
    {
        using var org = new JudgingOrg(RolloutModeChoice.Observe);

        var refusal = JudgingOrg.Refused(() => org.Admin.Update(new Entity(SignalTypeTable.Name, org.TypeId("demo_request"))
        {
            [SignalTypeTable.Conditions] = """[{"kind":"choice","column":"leadsorcecode","values":[8]},{"kind":"text","column":"campaignid","values":["Spring"]}]""",
        }));

        StringAssert.Contains(refusal, "leadsourcecode");
        StringAssert.Contains(refusal, "\"Spring\" is no id");
        StringAssert.Contains(JudgingOrg.Refused(() => org.Admin.Create(new Entity(SignalTypeTable.Name)
        {
            [SignalTypeTable.Code] = "form",
            [SignalTypeTable.PrimaryName] = "Form",
            [SignalTypeTable.Conditions] = """[{"kind":"present","columns":["parentaccountid.name"]}]""",
        })), "columns of the lead only");
        org.Admin.Update(new Entity(SignalTypeTable.Name, org.TypeId("demo_request")) { [SignalTypeTable.Conditions] = " " });
        org.Admin.Update(new Entity(SignalTypeTable.Name, org.TypeId("demo_request")) { [SignalTypeTable.Conditions] = Arrivals.FromTheWeb });
    }

    [TestMethod]
    public void A_type_that_is_switched_off_or_loses_its_conditions_bears_nothing()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.BornWith("pricing_page", Arrivals.FromTheWeb);
        org.BornWith("case_study", Arrivals.FromTheWeb);
        Assert.HasCount(2, org.Of(SignalTable.Name, org.Admin.Create(Arrivals.FormLead("a@firm.example"))));

        org.BornWith("pricing_page", null);
        org.Admin.Update(new Entity(SignalTypeTable.Name, org.TypeId("case_study")) { [SignalTypeTable.StateCode] = new OptionSetValue(1) });

        Assert.IsEmpty(org.Of(SignalTable.Name, org.Admin.Create(Arrivals.FormLead("b@firm.example"))));
    }

    [TestMethod]
    [DataRow("room", StageChoice.InQualification)]
    [DataRow("full", StageChoice.SalesReady)]
    [DataRow("unstaffed", StageChoice.SalesReady)]
    public void A_form_lead_with_a_demo_request_is_sent_no_nurture_event_before_its_hand_off(string lane, int stage)
    {
        using var lanes = new LaneOrg();
        var org = lanes.Org;
        org.BornWith("demo_request", Arrivals.FromTheWeb);
        if (lane == "unstaffed")
        {
            lanes.Team();
        }
        else
        {
            lanes.Team("quinn");
            org.SetScope("default", ScopeTable.LaneCapacity, lane == "full" ? 0 : 5);
        }

        var lead = org.Admin.Create(Arrivals.FormLead());

        Assert.AreEqual("demo_request", org.Read(lead)[LeadTable.FirstSignal]);
        Assert.AreEqual(GateStateChoice.Met, org.Choice(lead, LeadTable.G2));

        // Where nobody can ask, only the power to buy is open: sales gets it so.
        Assert.AreEqual(stage, org.Choice(lead, LeadTable.Stage));
        for (var day = 0; day < 3 && org.Choice(lead, LeadTable.Stage) != StageChoice.SalesReady; day++)
        {
            Assert.IsEmpty(org.Of(NurtureEventTable.Name, lead));
            org.Now = org.Now.AddDays(1);
            org.ProcessDue();
        }

        Assert.IsEmpty(org.Of(NurtureEventTable.Name, lead));
    }
}
#endif
