using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>Makes the open leads of an account or contact due.</summary>
internal static class LeadsOfParent
{
    private const int PageSize = 5000;

    /// <summary>Does so where a column was sent that a definition in force reads from the parent.</summary>
    /// <param name="run">The run after an update of the parent.</param>
    /// <param name="lookup">The lookup of lead to the parent.</param>
    /// <param name="prefix">The prefix of the parent's columns in definitions.</param>
    internal static void MakeDue(PluginRun run, string lookup, string prefix)
    {
        var catalogue = DefinitionCatalogue.For(run);
        if (catalogue.IsOff || !IsRead(run.Target, catalogue, prefix))
        {
            return;
        }

        var query = new QueryExpression(LeadStateTable.Name) { ColumnSet = new ColumnSet(LeadStateTable.Id) };
        var lead = query.AddLink(LeadTable.Name, LeadStateTable.Id, LeadTable.Id);
        lead.LinkCriteria.AddCondition(lookup, ConditionOperator.Equal, run.Context.PrimaryEntityId);
        lead.LinkCriteria.AddCondition(LeadColumns.StateCode, ConditionOperator.Equal, 0);
        var now = OperationTime.Stored(run.Now);
        foreach (var state in Pages.Of(run.SystemService, query, PageSize))
        {
            run.SystemService.Update(new Entity(LeadStateTable.Name, state.Id) { [LeadStateTable.ReevaluateOn] = now });
        }
    }

    private static bool IsRead(Entity parent, DefinitionCatalogue catalogue, string prefix)
    {
        foreach (var column in catalogue.Columns)
        {
            if (column.StartsWith(prefix, System.StringComparison.Ordinal) && parent.Contains(column.Substring(prefix.Length)))
            {
                return true;
            }
        }

        return false;
    }
}
