using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Schema;

namespace XrmLeads.Definitions;

/// <summary>Writes another text into the rows of a Draft, as the caller. A criterion is known by its code: its row stays, and only what is other is written.</summary>
internal sealed class DraftText(PluginRun run, StoredDefinition draft)
{
    /// <summary>Writes the text; fails where somebody wrote the version since it was read, so that of two who save at once one is refused.</summary>
    internal void Replace(DefinitionContent content)
    {
        run.CallerService.Execute(new UpdateRequest
        {
            Target = new Entity(LeadDefinitionTable.Name, draft.Id) { [LeadDefinitionTable.Document] = content.Document, RowVersion = draft.RowVersion },
            ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
        });

        var rows = Rows();
        var taken = content.Criteria.Select(criterion => Taken(rows, criterion.Code)).ToList();
        foreach (var gone in rows)
        {
            run.CallerService.Delete(CriterionTable.Name, gone.Id);
        }

        for (var i = 0; i < taken.Count; i++)
        {
            Write(CriterionRows.Write(content.Criteria[i], draft.Id), taken[i]);
        }
    }

    private void Write(Entity criterion, Entity? row)
    {
        if (row is null)
        {
            run.CallerService.Create(criterion);
            return;
        }

        var changes = new Entity(CriterionTable.Name, row.Id);
        foreach (var column in CriterionRows.Columns.Where(column => RowChange.Changes(criterion, row, column)))
        {
            changes[column] = criterion[column];
        }

        if (changes.Attributes.Count > 0)
        {
            run.CallerService.Update(changes);
        }
    }

    /// <summary>The first row with a code, taken out of the list; null for a criterion that has none yet.</summary>
    private static Entity? Taken(List<Entity> rows, string? code)
    {
        var found = code is null ? null : rows.FirstOrDefault(row => row.GetAttributeValue<string>(CriterionTable.Code) == code);
        if (found is not null)
        {
            rows.Remove(found);
        }

        return found;
    }

    private List<Entity> Rows()
    {
        var query = new QueryExpression(CriterionTable.Name) { ColumnSet = new ColumnSet(CriterionRows.Columns) };
        query.Criteria.AddCondition(CriterionTable.LeadDefinitionId, ConditionOperator.Equal, draft.Id);
        query.AddOrder(CriterionTable.Order, OrderType.Ascending);
        return [.. run.CallerService.RetrieveMultiple(query).Entities];
    }
}
