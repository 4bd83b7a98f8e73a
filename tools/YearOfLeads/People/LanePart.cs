using System;
using XrmLeads.Schema;

namespace XrmLeads.YearOfLeads.People;

/// <summary>What a qualifier does: takes the next lead, asks and finishes; nobody answers, or it is left lying.</summary>
internal sealed class LanePart(Desk desk, Guid qualifier)
{
    private readonly Person _me = desk.As(qualifier);

    /// <summary>Half an hour of work.</summary>
    /// <param name="most">How many leads at most.</param>
    /// <returns>How many were taken.</returns>
    internal int Work(int most)
    {
        for (var taken = 0; taken < most; taken++)
        {
            if (_me.Act(TakeNextApi.Name, null)?[TakeNextApi.Response.LeadId] is not Guid lead || lead == Guid.Empty)
            {
                return taken;
            }

            var truth = desk.TruthOf(lead);
            if (desk.Dice.Chance(0.05))
            {
                // Left lying until the two hours are over.
                return taken + 1;
            }

            if (desk.Dice.Chance(truth.Reachable))
            {
                Ask(lead, truth);
            }
            else
            {
                Miss(lead);
            }
        }

        return most;
    }

    private void Ask(Guid lead, Truth truth)
    {
        if (truth.Flaw is "F2" or "C2" or "C3" && desk.Dice.Chance(0.4))
        {
            _me.Act(DisqualifyLeadApi.Name, lead, (DisqualifyLeadApi.Request.ReasonCode, truth.Flaw), (DisqualifyLeadApi.Request.Reason, "Said so."));
            return;
        }

        _me.Answer(lead, ("authority", truth.Authority), ("need", truth.Need), ("timing", desk.Dice.Chance(0.5) ? truth.Timing : null));
        if (desk.Dice.Chance(0.05))
        {
            _me.Act(SendToNurtureApi.Name, lead, (SendToNurtureApi.Request.Reason, "Wants to read first."));
            return;
        }

        _me.Act(FinishQualificationApi.Name, lead, (FinishQualificationApi.Request.Minutes, 5 + desk.Dice.Between(0, 20)));
    }

    private void Miss(Guid lead)
    {
        if (desk.Book.Lead.Row(lead)?.GetAttributeValue<int?>(LeadTable.Unanswered) == 1)
        {
            _me.Act(CreateFormLinkApi.Name, lead);
        }

        _me.Act(NoAnswerApi.Name, lead, (NoAnswerApi.Request.CallBackOn, desk.Dice.Chance(0.7) ? desk.Now.AddHours(desk.Dice.Between(3, 72)) : null));
    }
}
