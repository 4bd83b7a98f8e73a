using System;
using XrmLeads.Schema;

namespace XrmLeads.YearOfLeads.People;

/// <summary>What second persons do with rejections: they mostly judge them, as they find; some nobody looks at in time.</summary>
internal sealed class SecondPersonPart(Desk desk)
{
    private const double LooksInHalfAnHour = 0.12, Agrees = 0.85;

    /// <summary>Half an hour.</summary>
    internal void Work()
    {
        foreach (var lead in desk.Book.Leads)
        {
            if (desk.Book.Stage(lead) == StageChoice.RejectionPendingVerification && desk.Book.PendingRejection(lead) is not null && desk.Dice.Chance(LooksInHalfAnHour))
            {
                Judge(lead);
            }
        }
    }

    private void Judge(Guid lead)
    {
        var dice = desk.Dice;
        var person = desk.As(dice.Weighted((dice.Of(desk.Org.Qualifiers), 85), (dice.Of(desk.Org.Managers), 10), (dice.Of(desk.Org.Marketers), 5)));
        var truth = desk.TruthOf(lead);
        if (truth.Flaw == "C2" && dice.Chance(0.6))
        {
            person.Act(RepairDataApi.Name, lead, (RepairDataApi.Request.Finding, "The number was wrong."));
        }
        else if (truth.Reason is not null == dice.Chance(Agrees))
        {
            person.Act(UpholdRejectionApi.Name, lead, (UpholdRejectionApi.Request.Finding, "Sales is right."));
        }
        else
        {
            person.Act(OverturnRejectionApi.Name, lead, (OverturnRejectionApi.Request.Finding, dice.Chance(0.95) ? "The person wants to buy." : ""));
        }
    }
}
