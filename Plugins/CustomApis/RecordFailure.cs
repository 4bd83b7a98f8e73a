using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Notes that judging a lead failed by itself, after its page was repeated lead by lead: the reason on the lead, and a later try. The first is after an hour,
/// each further one after twice the time, up to a day. One read, and three writes for an open lead.
/// </summary>
[PluginType("e3000cb0-f566-52bc-8075-7c8830059828")]
[CustomApi(RecordFailureApi.Name)]
public sealed class RecordFailure : PluginBase
{
    private const int LongestReason = 2000;
    private const int LongestWaitInHours = 24;

    private protected override void Run(PluginRun run)
    {
        var leadId = run.Input<Guid>(RecordFailureApi.Request.LeadId);
        var reason = run.Input<string>(RecordFailureApi.Request.Reason) is { Length: > 0 } text ? text : Sentences.NoReason;
        var judge = new LeadJudge(run, DefinitionCatalogue.For(run));
        var record = judge.LockAndRead(leadId) ?? throw new InvalidPluginExecutionException(Sentences.NoSuchLead);
        var nextTry = OperationTime.Stored(run.Now + Wait(record.Failures));
        run.SystemService.Update(new Entity(LeadStateTable.Name, leadId)
        {
            [LeadStateTable.Failures] = record.Failures + 1,
            [LeadStateTable.LastFailure] = Sentences.Short(reason, LongestReason),
            [LeadStateTable.ReevaluateOn] = nextTry,

            // What failed may be what was due of it, and not its judgement.
            [LeadStateTable.ClockOn] = record.ClockOn <= nextTry ? nextTry : record.ClockOn,
        });
        if (judge.RowOf(record).IsOpen)
        {
            run.SystemService.Update(new Entity(LeadTable.Name, leadId)
            {
                [LeadTable.ScoringStatus] = new OptionSetValue(ScoringStatusChoice.Failed),
                [LeadTable.ScoringMessage] = Sentences.ScoringFailed(reason),
                [LeadTable.ReevaluateOn] = nextTry,

                // So that the sweep, which looks for leads that were not judged, leaves it until then.
                [LeadTable.ScoredOn] = OperationTime.Stored(run.Now),
            });
        }

        run.Output[RecordFailureApi.Response.NextTryOn] = nextTry;
    }

    /// <summary>How long to wait after some failures in a row.</summary>
    internal static TimeSpan Wait(int failures) =>
        TimeSpan.FromHours(failures >= 5 ? LongestWaitInHours : Math.Min(1 << Math.Max(failures, 0), LongestWaitInHours));
}
