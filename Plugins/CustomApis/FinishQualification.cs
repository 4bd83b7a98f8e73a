using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Judging;
using XrmLeads.Lane;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// The qualifier who has a lead is done with it. It is judged at once; where something is still not known it stays in qualification, free for others, or goes to
/// sales where it is late. Beside the judgement two reads and four writes: the lead and the claim; lock, claim, clock, lead.
/// </summary>
[PluginType("cfe5751f-b808-43ba-9c79-79cc59afa143")]
[CustomApi(FinishQualificationApi.Name)]
public sealed class FinishQualification : PluginBase
{
    private const int MostMinutes = 1440;

    private protected override void Run(PluginRun run)
    {
        var minutes = run.Input<int>(FinishQualificationApi.Request.Minutes);
        if (minutes is < 0 or > MostMinutes)
        {
            throw new InvalidPluginExecutionException(Sentences.MinutesOutside(MostMinutes));
        }

        var own = OwnClaim.Of(run);
        var turn = new LaneTurn(run, own.Catalogue, own.Version);
        var sheet = new FollowUpSheet(own.Record.Lead.Id);
        if (own.Record.Lead.When(LeadTable.RecalledOn) is not null)
        {
            // Somebody asked: what is known now decides.
            sheet.Lead[LeadTable.RecalledOn] = null;
        }

        turn.GiveBack(own.Record, ClaimOutcomeChoice.Finished, minutes == 0 ? null : minutes, sheet, LeadChange.WorkedOn);
        turn.ComeDue(own.Record);
        run.Output[FinishQualificationApi.Response.Message] = turn.MovedTo is { } stage ? Sentences.IsNow(stage) : Sentences.StaysInQualification;
    }
}
