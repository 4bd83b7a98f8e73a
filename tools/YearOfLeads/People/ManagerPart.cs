using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;
using XrmLeads.YearOfLeads.Records;

namespace XrmLeads.YearOfLeads.People;

/// <summary>What sales managers and marketers do in a day beside the daily round: assign, send back, override, close, open again, merge.</summary>
internal sealed class ManagerPart(Desk desk, DealsPart deals)
{
    /// <summary>The beginning of a business day.</summary>
    internal void Day()
    {
        var dice = desk.Dice;
        var manager = desk.As(dice.Of(desk.Org.Managers));
        var marketer = desk.As(dice.Of(desk.Org.Marketers));
        foreach (var lead in desk.Book.OpenLeads.ToList())
        {
            switch (desk.Book.Stage(lead))
            {
                case StageChoice.SalesReady when desk.Book.OpenHandoff(lead)?.Lookup(HandoffTable.TeamId) is not null && dice.Chance(0.7):
                    manager.Update("assign a lead", new Entity(LeadTable.Name, lead) { ["ownerid"] = new EntityReference("systemuser", dice.Of(desk.Org.Reps)) });
                    break;
                case StageChoice.SalesReady when dice.Chance(0.01):
                    manager.Act(AcceptLeadApi.Name, lead);
                    break;
                case StageChoice.Sal or StageChoice.Sql when dice.Chance(0.01):
                    manager.Act(SendToNurtureApi.Name, lead, (SendToNurtureApi.Request.ReasonCode, "T1"), (SendToNurtureApi.Request.RecallOn, desk.Now.AddDays(dice.Between(20, 120))));
                    break;
                case StageChoice.Sal or StageChoice.Mql when dice.Chance(0.003):
                    manager.Act(OverrideQualifyApi.Name, lead, (OverrideQualifyApi.Request.Reason, "A partner brings the order."));
                    deals.Qualify(lead, manager.Id);
                    break;
                case StageChoice.Mql when dice.Chance(0.01):
                    if (dice.Chance(0.3))
                    {
                        marketer.Act(AskQualifierApi.Name, lead);
                    }
                    else
                    {
                        marketer.Act(dice.Of(SendToNurtureApi.Name, MakeSalesReadyApi.Name), lead, (SendToNurtureApi.Request.Reason, "As agreed."));
                    }

                    break;
                case StageChoice.Nurturing when dice.Chance(0.001):
                    marketer.Act(MakeSalesReadyApi.Name, lead, (MakeSalesReadyApi.Request.Reason, "Asked for by sales."));
                    break;
                default:
                    break;
            }

            if (dice.Chance(0.0003))
            {
                marketer.Act(DisqualifyLeadApi.Name, lead, (DisqualifyLeadApi.Request.ReasonCode, dice.Of("C2", "C3", "X1", "T1")), (DisqualifyLeadApi.Request.Reason, "So it is."));
            }
        }

        Merge();
        OpenAgain(dice.Chance(0.5) ? manager : marketer);
    }

    private void OpenAgain(Person person)
    {
        var closed = desk.Book.Leads.Where(lead => desk.Book.Stage(lead) == StageChoice.Disqualified && !desk.Book.Row(lead).GetAttributeValue<bool>("merged")).ToList();
        if (closed.Count > 0 && desk.Dice.Chance(0.1))
        {
            person.Act(ReactivateLeadApi.Name, closed[desk.Dice.Between(0, closed.Count)], (ReactivateLeadApi.Request.Reason, "Asked again."));
        }
    }

    /// <summary>Leads with one e-mail address become one.</summary>
    private void Merge()
    {
        var twins = desk.Book.Leads.Where(lead => !desk.Book.Row(lead).GetAttributeValue<bool>("merged"))
            .GroupBy(lead => desk.Book.Row(lead).GetAttributeValue<string>("emailaddress1"), StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1 && group.Any(lead => desk.Book.Row(lead).IsOpen()));
        if (twins is null || !desk.Dice.Chance(0.3))
        {
            return;
        }

        var master = twins.First(lead => desk.Book.Row(lead).IsOpen());
        var other = twins.First(lead => lead != master);
        desk.As(desk.Dice.Of(desk.Org.Managers)).Send("merge leads", new MergeRequest
        {
            Target = new EntityReference(LeadTable.Name, master),
            SubordinateId = other,
            UpdateContent = new Entity(LeadTable.Name),
            PerformParentingChecks = false,
        }, master);
    }
}
