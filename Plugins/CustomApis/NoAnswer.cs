using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Judging;
using XrmLeads.Lane;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// The qualifier who has a lead called and nobody answered. The lead is free again, or waits for the date on which it is to be called; then it is due anew from
/// that date. After as many calls as the definition asks for, and a form link without an answer, it goes to nurture. Beside the judgement two reads and four
/// writes: the lead and the claim; lock, claim, clock, lead. With the last call one read more for the link and one for the track.
/// </summary>
[PluginType("dd33f569-c850-43aa-bf50-bc9b9ba596aa")]
[CustomApi(NoAnswerApi.Name)]
public sealed class NoAnswer : PluginBase
{
    private const int MostDaysAhead = 30;

    private protected override void Run(PluginRun run)
    {
        var callBackOn = run.Input<DateTime>(NoAnswerApi.Request.CallBackOn) is var on && on != DateTime.MinValue ? OperationTime.Stored(on) : (DateTime?)null;
        if (callBackOn <= run.Now || callBackOn > run.Now.AddDays(MostDaysAhead))
        {
            throw new InvalidPluginExecutionException(Sentences.CallBackOutside(MostDaysAhead));
        }

        var own = OwnClaim.Of(run);
        var lead = own.Record.Lead;
        var calls = lead.WholeNumber(LeadTable.Unanswered) + 1;
        var sheet = new FollowUpSheet(lead.Id);
        sheet.Lead[LeadTable.Unanswered] = calls;
        if (callBackOn is { } moment)
        {
            var due = new LaneDue(run, own.Catalogue).On(own.Version, lead.Choice(LeadTable.SlaClass) ?? SlaClassChoice.Other, moment);
            sheet.Lead[LeadTable.CallBackOn] = moment;
            sheet.Lead[LeadTable.LaneDueOn] = lead.When(LeadTable.LaneDueOn) > due ? lead.When(LeadTable.LaneDueOn) : due;
        }

        var turn = new LaneTurn(run, own.Catalogue, own.Version);
        turn.GiveBack(own.Record, ClaimOutcomeChoice.NoAnswer, null, sheet, LeadChange.WorkedOn);
        var isEnough = calls >= own.Version.Definition?.Handoff.Qualification.Calls;
        var hasLink = isEnough && FormLinks.IsWaiting(run, lead.Id, lead.When(LeadTable.StageEnteredOn));
        if (hasLink)
        {
            turn.NobodyAnswered(own.Record);
        }

        turn.ComeDue(own.Record);
        run.Output[NoAnswerApi.Response.Calls] = calls;
        run.Output[NoAnswerApi.Response.Message] = turn.MovedTo is { } stage ? Sentences.IsNow(stage)
            : isEnough ? Sentences.SendFormLink
            : callBackOn is null ? Sentences.IsFreeAgain
            : Sentences.IsCalledBack;
    }
}
