using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.EndToEnd.Harness;
using XrmLeads.EndToEnd.Pages;
using XrmLeads.Schema;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.Stories;

/// <summary>What sales reps and those who judge their rejections do in the app.</summary>
[TestClass]
public sealed class SalesTests : AppTest
{
    [TestMethod]
    public async Task A_rep_accepts_calls_is_refused_a_rejection_with_too_little_effort_and_qualifies()
    {
        var lead = HandedOver(0);
        var rep = await SeatAsync(Org.OwnerOf(lead));
        var form = await LeadForm.OpenAsync(rep, lead);
        await form.IsInAsync("Sales-Ready");
        await form.Commands.RunAsync("Accept");
        await form.IsInAsync("SAL");
        await rep.SettleAsync();

        var contact = await form.Commands.OpenAsync("Log contact");
        await contact.ChooseAsync("Reached", "No, nobody answered");
        await contact.DoAsync("Log contact");
        Assert.AreEqual(1, Calls(lead));

        var rejection = await form.Commands.OpenAsync("Reject");
        await rejection.ChooseAsync("Reason", "C1 No response after the minimum effort");
        await Expect(rejection.Page).ToContainTextAsync("attempts to reach the lead count so far");
        rep.Watch.Expect("refused: 400 POST .*xl_RejectLead");
        rep.Watch.Expect("console: Failed to load resource");
        await rejection.PressAsync("Reject");
        await Expect(rejection.Alert.First).ToContainTextAsync("attempt");
        await rejection.CancelAsync();
        await form.IsInAsync("SAL");

        contact = await form.Commands.OpenAsync("Log contact");
        await contact.ChooseAsync("Reached", "Yes, we talked");
        await contact.DoAsync("Log contact");
        Assert.AreEqual(2, Calls(lead));
        await form.Checklist.AnswerAsync("Power to buy", "Decision maker", "Said so on the phone");
        await form.Checklist.AnswerAsync("Need", "Must have", "Said so on the phone");
        await form.Checklist.AnswerAsync("Timing of the purchase", "Immediate", "Said so on the phone");
        await form.Checklist.SaveAsync();
        await Expect(form.Checklist.Status).ToContainTextAsync("3 answers are saved.");
        await rep.SettleAsync();
        await form.Commands.RunAsync("Confirm SQL");
        await form.IsInAsync("SQL");
        await rep.SettleAsync();

        await form.Commands.RunAsync("Qualify");
        await rep.SettleAsync();
        Assert.AreEqual(1, Org.Lead(lead, "statecode").GetAttributeValue<OptionSetValue>("statecode").Value, "The lead is qualified.");
    }

    [TestMethod]
    public async Task A_rejection_is_verified_and_another_one_overturned()
    {
        foreach (var (place, act, user, stage) in new[] { (1, "Uphold", "mia.marketing", "Nurturing"), (2, "Overturn", "morgan.manager", "Sales-Ready") })
        {
            var lead = HandedOver(place);
            var before = Org.OwnerOf(lead);
            var rep = await SeatAsync(before);
            var form = await LeadForm.OpenAsync(rep, lead);
            var rejection = await form.Commands.OpenAsync("Reject");
            await rejection.ChooseAsync("Reason", "N1 No need, or the solution does not fit");
            await rejection.FillAsync("Evidence", "They have just bought from somebody else");
            await rejection.PressAsync("Reject");
            await rejection.PressAsync("Close");
            await rejection.IsGoneAsync();
            await form.IsInAsync("Rejection Pending Verification");

            var judge = await SeatAsync(user);
            var list = await LeadList.OpenAsync(judge, "Rejections to verify");
            await list.Row(Org.NameOf(lead)).First.GetByRole(AriaRole.Checkbox).CheckAsync();
            var judgement = await list.Commands.OpenAsync(act);
            await Expect(judgement.Page).ToContainTextAsync("They have just bought from somebody else");
            await judgement.FillAsync("What you found", "Asked again by phone");
            await judgement.DoAsync(act);

            var after = await LeadForm.OpenAsync(judge, lead);
            await after.IsInAsync(stage);
            if (act == "Overturn")
            {
                Assert.AreNotEqual(before, Org.OwnerOf(lead), "Another rep has the lead.");
            }
        }
    }

    private static Guid HandedOver(int place) => Org.LeadsIn(StageChoice.SalesReady).Where(Org.HasHandoff).Skip(place).First();

    private static int Calls(Guid lead)
    {
        var query = new QueryExpression("phonecall");
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, lead);
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 1);
        return Org.Admin.RetrieveMultiple(query).Entities.Count;
    }
}
