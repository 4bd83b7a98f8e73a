using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Records something that a lead did, as the caller. An external id that was recorded before changes nothing. Beside the signal itself: one read where an
/// external id is given, one where the lead is known by e-mail only; where no open lead has the address what a new lead costs, or one more.
/// </summary>
[PluginType("f5c16ef9-bd8d-5a73-9006-c37b4b735397")]
[CustomApi(RecordSignalApi.Name)]
public sealed class RecordSignal : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var externalId = Given(run.Input<string>(RecordSignalApi.Request.ExternalId));
        if (externalId is not null && Existing(run, externalId) is { } known)
        {
            Answer(run, known.Id, known.Lookup(SignalTable.LeadId)?.Id, false);
            return;
        }

        var code = Given(run.Input<string>(RecordSignalApi.Request.SignalType)) ?? "";
        var type = DefinitionCatalogue.For(run).SignalTypeId(code, run) ?? throw new InvalidPluginExecutionException(Sentences.UnknownSignalType(code));
        var email = Given(run.Input<string>(RecordSignalApi.Request.Email));
        var leadId = run.Input<Guid>(RecordSignalApi.Request.LeadId) is var id && id != Guid.Empty ? id
            : email is not null ? LeadByEmail.Find(run, email)
            : throw new InvalidPluginExecutionException(Sentences.SignalWithoutLead);
        var signal = new Entity(SignalTable.Name)
        {
            [SignalTable.SignalTypeId] = new EntityReference(SignalTypeTable.Name, type),
            [SignalTable.LeadId] = leadId is { } lead ? new EntityReference(LeadTable.Name, lead) : null,
            [SignalTable.Email] = email,
            [SignalTable.ExternalId] = externalId,
            [SignalTable.Source] = Given(run.Input<string>(RecordSignalApi.Request.Source)),
        };
        if (run.Input<DateTime>(RecordSignalApi.Request.OccurredOn) is var on && on != DateTime.MinValue)
        {
            signal[SignalTable.OccurredOn] = OperationTime.Stored(on);
        }

        var signalId = run.CallerService.Create(signal);
        Answer(run, signalId, leadId ?? LeadOf(run, signalId), true);
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text!.Trim();

    /// <summary>The lead that was made for a signal that knew none; null where it waits.</summary>
    private static Guid? LeadOf(PluginRun run, Guid signalId) =>
        run.SystemService.Retrieve(SignalTable.Name, signalId, new ColumnSet(SignalTable.LeadId)).Lookup(SignalTable.LeadId)?.Id;

    private static Entity? Existing(PluginRun run, string externalId)
    {
        var query = new QueryExpression(SignalTable.Name) { ColumnSet = new ColumnSet(SignalTable.LeadId), TopCount = 1 };
        query.Criteria.AddCondition(SignalTable.ExternalId, ConditionOperator.Equal, externalId);
        var rows = run.SystemService.RetrieveMultiple(query).Entities;
        return rows.Count == 0 ? null : rows[0];
    }

    private static void Answer(PluginRun run, Guid signalId, Guid? leadId, bool created)
    {
        run.Output[RecordSignalApi.Response.SignalId] = signalId;
        run.Output[RecordSignalApi.Response.LeadId] = leadId ?? Guid.Empty;
        run.Output[RecordSignalApi.Response.Created] = created;
    }
}
