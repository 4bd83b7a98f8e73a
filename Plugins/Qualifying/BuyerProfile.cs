using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Definition;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Qualifying;

/// <summary>
/// What was known of a lead when it was qualified, frozen into a row of its own that nobody changes: the columns that definitions read, scores, gates, the last answer
/// to each item, the version that judged and its explanation. The lead is closed by then; it is read and not written.
/// </summary>
internal sealed class BuyerProfile(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Freezes it where a version judged the lead: two reads and one write.</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="opportunity">The opportunity that came from it; null for none.</param>
    internal void Freeze(Guid leadId, EntityReference? opportunity)
    {
        var lead = run.SystemService.Retrieve(LeadTable.Name, leadId, new ColumnSet(Names()));
        if (lead.Choice(LeadTable.Stage) != StageChoice.Converted || lead.Lookup(LeadTable.DefinitionId) is not { } version)
        {
            return;
        }

        run.SystemService.Create(new Entity(BuyerProfileTable.Name)
        {
            [BuyerProfileTable.PrimaryName] = Sentences.ProfileName(lead.Text(LeadTable.Cell)),
            [BuyerProfileTable.LeadId] = lead.ToEntityReference(),
            [BuyerProfileTable.OpportunityId] = opportunity,
            [BuyerProfileTable.DefinitionId] = version,
            [BuyerProfileTable.FrozenOn] = OperationTime.Stored(run.Now),
            [BuyerProfileTable.Profile] = ProfileText.Write(lead, LeadNames(), Answers(leadId)),
            [BuyerProfileTable.OwnerId] = lead.Lookup(LeadColumns.OwnerId),
        });
    }

    private string[] LeadNames() => [.. catalogue.Columns.Where(column => ColumnCatalogue.PrefixOf(column).Length == 0).OrderBy(column => column, StringComparer.Ordinal)];

    private string[] Names() => [.. LeadNames().Union(LeadColumns.ScoreNames).Union(LeadColumns.StandingNames).Union([LeadColumns.OwnerId])];

    /// <summary>The last answer to each item. One read; the note is not read, since not everybody may see it.</summary>
    private List<ProfileAnswer> Answers(Guid leadId)
    {
        var query = new QueryExpression(AnswerTable.Name)
        {
            ColumnSet = new ColumnSet(
                AnswerTable.ChecklistItemId, AnswerTable.Value, AnswerTable.VerifiedOn, AnswerTable.VerifiedById, AnswerTable.Source, AnswerTable.Evidence),
        };
        query.Criteria.AddCondition(AnswerTable.LeadId, ConditionOperator.Equal, leadId);
        query.AddOrder(AnswerTable.VerifiedOn, OrderType.Descending);
        query.AddOrder(AnswerTable.CreatedOn, OrderType.Descending);
        var answers = new List<ProfileAnswer>();
        foreach (var row in run.SystemService.RetrieveMultiple(query).Entities)
        {
            if (row.Lookup(AnswerTable.ChecklistItemId) is { } item && catalogue.ItemCode(item.Id, run) is { } code && !answers.Exists(answer => answer.Item == code))
            {
                answers.Add(new ProfileAnswer(code, row));
            }
        }

        return answers;
    }
}
