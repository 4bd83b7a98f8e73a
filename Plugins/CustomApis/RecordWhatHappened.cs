using System;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// A person records something that a lead did, and names the activity that shows it: completed, regarding this lead, and for each kind of signal counted once.
/// The row is the caller's. Beside the signal and its judgement two reads and the lock: the activity, as the caller sees it, and whether it was recorded before.
/// </summary>
[PluginType("5473c7f9-f00b-493b-a8ed-27ca6a0fce96")]
[CustomApi(RecordWhatHappenedApi.Name)]
public sealed class RecordWhatHappened : PluginBase
{
    private const int Completed = 1;
    private const int LongestSubject = 200;

    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        if (catalogue.IsOff)
        {
            throw new InvalidPluginExecutionException(Sentences.IsOff);
        }

        var leadId = run.TargetReference.Id;
        var code = run.Input<string>(RecordWhatHappenedApi.Request.SignalTypeCode)?.Trim() ?? "";
        var type = catalogue.SignalTypeId(code, run) ?? throw new InvalidPluginExecutionException(Sentences.UnknownSignalType(code));
        new LeadStore(run, catalogue).Lock(leadId);
        var activity = ActivityOf(run, leadId);
        var externalId = string.Format(CultureInfo.InvariantCulture, "activity:{0:D}:{1}", activity.Id, code.ToLowerInvariant());
        if (IsRecorded(run, externalId))
        {
            throw new InvalidPluginExecutionException(Sentences.IsRecorded);
        }

        var on = run.Input<DateTime>(RecordWhatHappenedApi.Request.OccurredOn);
        var ended = activity.When("actualend") ?? OperationTime.Stored(run.Now);
        var kind = activity.Text("activitytypecode") ?? "";
        run.Output[RecordWhatHappenedApi.Response.SignalId] = run.CallerService.Create(new Entity(SignalTable.Name)
        {
            [SignalTable.SignalTypeId] = new EntityReference(SignalTypeTable.Name, type),
            [SignalTable.LeadId] = new EntityReference(LeadTable.Name, leadId),
            [SignalTable.OccurredOn] = on == DateTime.MinValue ? ended : OperationTime.Stored(on),
            [SignalTable.ExternalId] = externalId,
            [SignalTable.Source] = Sentences.ByPerson,
            [SignalTable.Evidence] = Sentences.Evidence(kind, Sentences.Short(activity.Text("subject") ?? "", LongestSubject), activity.Id),
        });
    }

    /// <summary>The activity as the caller sees it.</summary>
    private static Entity ActivityOf(PluginRun run, Guid leadId)
    {
        var query = new QueryExpression("activitypointer") { ColumnSet = new ColumnSet("activitytypecode", "subject", "actualend", LeadColumns.StateCode), TopCount = 1 };
        query.Criteria.AddCondition("activityid", ConditionOperator.Equal, run.Input<Guid>(RecordWhatHappenedApi.Request.ActivityId));
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, leadId);
        var activity = run.CallerService.RetrieveMultiple(query).Entities.FirstOrDefault() ?? throw new InvalidPluginExecutionException(Sentences.NoSuchActivity);
        return activity.Choice(LeadColumns.StateCode) == Completed ? activity : throw new InvalidPluginExecutionException(Sentences.ActivityIsOpen);
    }

    private static bool IsRecorded(PluginRun run, string externalId)
    {
        var query = new QueryExpression(SignalTable.Name) { ColumnSet = new ColumnSet(SignalTable.Id), TopCount = 1 };
        query.Criteria.AddCondition(SignalTable.ExternalId, ConditionOperator.Equal, externalId);
        return run.SystemService.RetrieveMultiple(query).Entities.Count > 0;
    }
}
