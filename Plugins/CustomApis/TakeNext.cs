using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Lane;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Gives a qualifier the next lead that is free. Whoever is faster takes the lock of the lead and has it; the other one finds it taken and looks again. Three
/// reads and four writes: his own claim, the next lead, the lead; lock, claim, clock, lead. One read more where a scope names a team.
/// </summary>
[PluginType("3028c773-0009-4cc9-ad43-c2a54a574025")]
[CustomApi(TakeNextApi.Name)]
public sealed class TakeNext : PluginBase
{
    /// <summary>How often it looks again before it asks the caller to; each time somebody else had taken a lead in between.</summary>
    private const int Tries = 10;

    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        if (catalogue.IsOff)
        {
            throw new InvalidPluginExecutionException(Sentences.IsOff);
        }

        var code = run.Input<string>(TakeNextApi.Request.ScopeCode) is { } given && given.Trim() is { Length: > 0 } text ? text : null;
        if (new Claims(run).OfCaller() is { } open)
        {
            var sla = open.Choice(ClaimTable.Class) ?? SlaClassChoice.Other;
            Answer(run, open.Lookup(ClaimTable.LeadId)?.Id ?? Guid.Empty, open.When(ClaimTable.Until) ?? run.Now, sla, Sentences.HasLead);
            return;
        }

        var queue = new LaneQueue(run, catalogue);
        var scopes = queue.ScopesOfCaller(code);
        for (var tries = 0; tries < Tries; tries++)
        {
            if (queue.Next(scopes) is not { } leadId)
            {
                Answer(run, Guid.Empty, default, null, Sentences.NoLeadIsFree);
                return;
            }

            if (Take(run, catalogue, leadId))
            {
                return;
            }
        }

        Answer(run, Guid.Empty, default, null, Sentences.OthersWereFaster);
    }

    /// <summary>Takes a lead; false where somebody was faster, or it has moved since it was looked for.</summary>
    private static bool Take(PluginRun run, DefinitionCatalogue catalogue, Guid leadId)
    {
        var judge = new LeadJudge(run, catalogue);
        var record = judge.LockAndRead(leadId);
        if (record is not null && IsInLane(judge, record) && StageGuard.VersionOf(catalogue, record.Lead.Value) is { } before)
        {
            new LaneCredit(run, catalogue).Apply(record, before.Scope);
        }

        if (record is not null && IsInLane(judge, record) && record.Lead.Lookup(LeadTable.ClaimId) is not null
            && !(record.Lead.When(LeadTable.ClaimUntil) > run.Now) && StageGuard.VersionOf(catalogue, record.Lead.Value) is { } judged)
        {
            // A claim that is over, and of which nobody took notice yet.
            new LaneTurn(run, catalogue, judged).Expire(record);
            record = judge.Read(leadId);
        }

        if (record is null || !IsInLane(judge, record) || record.Lead.Lookup(LeadTable.ClaimId) is not null || record.Lead.When(LeadTable.CallBackOn) > run.Now
            || StageGuard.VersionOf(catalogue, record.Lead.Value) is not { } version)
        {
            return false;
        }

        var sheet = new FollowUpSheet(leadId);
        var until = new Claims(run).Begin(record, version.Scope, sheet);
        sheet.Write(run);
        var sla = record.Lead.Choice(LeadTable.SlaClass) ?? SlaClassChoice.Other;
        Answer(run, leadId, until, sla, Sentences.IsYours);
        return true;
    }

    private static bool IsInLane(LeadJudge judge, LeadRecord record) =>
        judge.RowOf(record).IsOpen && record.Lead.Choice(LeadTable.Stage) == StageChoice.InQualification;

    private static void Answer(PluginRun run, Guid leadId, DateTime until, int? sla, string message)
    {
        run.Output[TakeNextApi.Response.LeadId] = leadId;
        run.Output[TakeNextApi.Response.ClaimUntil] = until;
        run.Output[TakeNextApi.Response.Class] = sla is { } named ? Sentences.ClassName(named) : "";
        run.Output[TakeNextApi.Response.Message] = message;
    }
}
