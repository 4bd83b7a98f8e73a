#if NET
using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Intake;

/// <summary>A signal whose e-mail address no open lead has makes one or waits for one.</summary>
[TestClass]
public class WaitingTests
{
    [TestMethod]
    [DataRow("demo_request")]
    [DataRow("product_upgrade")]
    [DataRow("service_upgrade")]
    public void A_request_makes_a_lead_that_is_born_with_it(string type)
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);

        var answer = org.Rep.Arrive(" Otto.O'Hara@Firm.example ", type, source: "Website");

        var lead = answer.LeadId();
        Assert.AreEqual(lead, org.LeadOf(answer));
        var row = org.Read(lead);
        Assert.AreEqual("Otto.O'Hara@Firm.example", row["emailaddress1"]);
        Assert.AreEqual("Otto.O'Hara@Firm.example", row["lastname"]);
        Assert.AreEqual(type + " by somebody without an open lead (Website)", row["subject"]);
        Assert.AreEqual(type, row[LeadTable.FirstSignal]);
        Assert.HasCount(1, org.Of(SignalTable.Name, lead));
        Assert.HasCount(1, org.Of(StageHistoryTable.Name, lead));
        Assert.HasCount(1, org.Of(EvaluationTable.Name, lead));

        // The next one is that lead's.
        Assert.AreEqual(lead, org.Rep.Arrive("otto.o'hara@firm.EXAMPLE", "pricing_page").LeadId());
    }

    [TestMethod]
    public void Another_signal_waits_and_the_next_lead_with_the_address_is_born_with_it()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var first = org.Rep.Arrive("Anna@Firm.example", "pricing_page", org.Now.AddDays(-30));
        var second = org.Rep.Arrive("anna@firm.example ", "case_study");
        var old = org.Rep.Arrive("anna@firm.example", "case_study", org.Now.AddDays(-181));
        var others = org.Rep.Arrive("anna@firm.exampl", "pricing_page");
        Assert.AreEqual(Guid.Empty, first.LeadId());
        Assert.IsNull(org.LeadOf(first));

        org.Now = org.Now.AddDays(1);
        var lead = org.Admin.Create(Arrivals.Lead(" ANNA@firm.example "));

        // To look, to lock the two, to look again; then state, signals, evaluation and history.
        org.Costs("2/8");
        Assert.AreEqual(lead, org.LeadOf(first));
        Assert.AreEqual(lead, org.LeadOf(second));
        Assert.IsNull(org.LeadOf(old));
        Assert.IsNull(org.LeadOf(others));
        Assert.AreEqual("pricing_page", org.Read(lead)[LeadTable.FirstSignal]);
        Assert.AreEqual(org.Now.AddDays(-31), org.Read(lead)[LeadTable.FirstSignalOn]);
        Assert.HasCount(1, org.Of(EvaluationTable.Name, lead));
        var (state, intent) = (org.State(lead)!.GetAttributeValue<string>(LeadStateTable.State), org.Number(lead, LeadTable.Intent));
        Assert.IsGreaterThan(0m, intent);
        org.Rescore(lead);
        Assert.AreEqual(state, org.State(lead)!.GetAttributeValue<string>(LeadStateTable.State));
        Assert.AreEqual(intent, org.Number(lead, LeadTable.Intent));
        Assert.IsEmpty(org.Of(SignalTable.Name, org.Admin.Create(Arrivals.Lead("anna@firm.example"))));
    }

    [TestMethod]
    public void A_lead_that_gets_the_address_or_is_opened_again_gets_what_waits()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(Arrivals.Lead("wrong@firm.example"));
        var waits = org.Rep.Arrive("right@firm.example", "pricing_page", org.Now.AddDays(-2));

        org.Admin.Update(new Entity(LeadTable.Name, lead) { ["emailaddress1"] = "WRONG@firm.example" });
        Assert.IsNull(org.LeadOf(waits));
        org.Admin.Update(new Entity(LeadTable.Name, lead) { ["emailaddress1"] = "Right@firm.example" });
        Assert.AreEqual(lead, org.LeadOf(waits));
        Assert.IsGreaterThan(9m, org.Number(lead, LeadTable.Intent));
        Assert.AreEqual("pricing_page", org.Read(lead)[LeadTable.FirstSignal]);
        var state = org.State(lead)!.GetAttributeValue<string>(LeadStateTable.State);
        org.Rescore(lead);
        Assert.AreEqual(state, org.State(lead)!.GetAttributeValue<string>(LeadStateTable.State));

        org.SetState(lead, 2);
        waits = org.Rep.Arrive("right@firm.example", "case_study");
        Assert.IsNull(org.LeadOf(waits));
        org.SetState(lead, 0);
        Assert.AreEqual(lead, org.LeadOf(waits));
    }

    [TestMethod]
    public void A_request_of_somebody_known_is_linked_to_contact_and_account()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var account = org.Admin.Create(new Entity("account") { ["name"] = "Beier Ltd" });
        var contact = org.Admin.Create(new Entity("contact")
        {
            ["firstname"] = "Anna",
            ["lastname"] = "Beier",
            ["emailaddress1"] = "anna@beier.example",
            ["parentcustomerid"] = new EntityReference("account", account),
        });

        var row = org.Read(org.Rep.Arrive("Anna@beier.example", "demo_request").LeadId());

        Assert.AreEqual(contact, row.GetAttributeValue<EntityReference>("parentcontactid").Id);
        Assert.AreEqual(account, row.GetAttributeValue<EntityReference>("parentaccountid").Id);
        Assert.AreEqual("Anna Beier, Beier Ltd", row["firstname"] + " " + row["lastname"] + ", " + row["companyname"]);
    }

    [TestMethod]
    public void A_request_of_somebody_who_was_a_lead_takes_the_name_from_the_newest_closed_one()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var before = Arrivals.Lead("carl@firm.example");
        (before["firstname"], before["lastname"]) = ("Carl", "Cole");
        var closed = org.Admin.Create(before);
        org.SetState(closed, 2);

        var lead = org.Rep.Arrive("carl@firm.example", "demo_request").LeadId();

        Assert.AreNotEqual(closed, lead);
        Assert.AreEqual("Carl Cole, Firm", org.Read(lead)["firstname"] + " " + org.Read(lead)["lastname"] + ", " + org.Read(lead)["companyname"]);
        Assert.IsNull(org.DuplicateOf(lead));
    }

    [TestMethod]
    [DataRow("contact", "donotemail")]
    [DataRow("contact", "msdyn_gdproptout")]
    [DataRow("lead", "donotemail")]
    [DataRow("lead", LeadTable.Suppressed)]
    public void Somebody_who_opted_out_is_not_revived_and_the_request_waits(string table, string column)
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var known = org.Admin.Create(new Entity(table) { ["lastname"] = "Beier", ["emailaddress1"] = "anna@beier.example", [column] = true });
        if (table == "lead" && org.Choice(known, "statecode") == 0)
        {
            org.SetState(known, 2);
        }

        var answer = org.Rep.Arrive("anna@beier.example", "demo_request");

        Assert.AreEqual(Guid.Empty, answer.LeadId());
        Assert.IsNull(org.LeadOf(answer));
        var lead = org.Admin.Create(Arrivals.Lead("anna@beier.example"));
        Assert.AreEqual(lead, org.LeadOf(answer));
    }

    [TestMethod]
    [DataRow(RolloutModeChoice.Observe)]
    [DataRow(RolloutModeChoice.Off)]
    public void Where_the_system_only_looks_on_it_makes_no_lead(int mode)
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.SetMode(mode);

        Assert.AreEqual(Guid.Empty, org.Rep.Arrive("anna@firm.example", "demo_request").LeadId());
    }

    [TestMethod]
    public void Who_may_not_create_leads_is_refused_and_nothing_is_kept()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var sender = org.Dataverse.As(org.Dataverse.CreateUser("sender", "Sender", "XrmLeads Service"));

        StringAssert.Contains(JudgingOrg.Refused(() => sender.Arrive("anna@firm.example", "demo_request")), "prvCreateLead");
        Assert.AreEqual(Guid.Empty, sender.Arrive("anna@firm.example", "pricing_page").LeadId());
        Assert.HasCount(1, org.Admin.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression(SignalTable.Name)).Entities);
    }

    [TestMethod]
    public void A_plain_signal_makes_a_lead_as_well()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);

        var id = org.Rep.Create(new Entity(SignalTable.Name)
        {
            [SignalTable.SignalTypeId] = new EntityReference(SignalTypeTable.Name, org.TypeId("quote_request")),
            [SignalTable.Email] = " dora@firm.example",
        });

        var signal = org.Admin.Retrieve(SignalTable.Name, id, new(true));
        Assert.AreEqual("dora@firm.example", signal[SignalTable.Email]);
        Assert.AreEqual("dora@firm.example", org.Read(signal.GetAttributeValue<EntityReference>(SignalTable.LeadId).Id)["emailaddress1"]);
    }
}
#endif
