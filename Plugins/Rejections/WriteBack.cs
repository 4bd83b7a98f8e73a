using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Rejection;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Rejections;

/// <summary>
/// What a rejection that stands writes back before its lead goes to nurture: what failed, from when on sales-specific actions count, and an answer. The lead's lock
/// is taken. Two writes and a judgement, each only where the reason says so.
/// </summary>
internal sealed class WriteBack(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Writes it.</summary>
    /// <param name="record">The lead.</param>
    /// <param name="reason">The reason.</param>
    /// <param name="rejectedOn">When the lead was rejected, UTC.</param>
    /// <param name="evidence">What shows it; null for nothing.</param>
    internal void Write(LeadRecord record, ReasonRow reason, DateTime rejectedOn, string? evidence)
    {
        var lead = record.Lead;
        var sheet = new Entity(LeadTable.Name, lead.Id) { [LeadTable.Failed] = FailedTest.TextOf(reason.Gate, reason.Item, reason.Value) };
        if (reason.DiscountsActions)
        {
            sheet[LeadTable.ActionsFrom] = rejectedOn;
        }

        run.SystemService.Update(sheet);
        if (reason is { Item: { } item, Value: { } value } && catalogue.ItemId(item, run) is { } itemId)
        {
            // Its own step judges the lead with it.
            run.SystemService.Create(new Entity(AnswerTable.Name)
            {
                [AnswerTable.LeadId] = new EntityReference(LeadTable.Name, lead.Id),
                [AnswerTable.ChecklistItemId] = new EntityReference(ChecklistItemTable.Name, itemId),
                [AnswerTable.Value] = value,
                [AnswerTable.VerifiedOn] = OperationTime.Stored(run.Now),
                [AnswerTable.VerifiedById] = new EntityReference("systemuser", run.Context.UserId),
                [AnswerTable.Source] = new OptionSetValue(AnswerSourceChoice.Verified),
                [AnswerTable.Evidence] = Sentences.FoundByRejection(reason.Code, evidence),
                [AnswerTable.OwnerId] = lead.Lookup(LeadColumns.OwnerId),
            });
        }
        else if (reason.DiscountsActions)
        {
            new LeadJudge(run, catalogue).Judge(lead.Id, LeadChange.TimePassed);
        }
    }
}
