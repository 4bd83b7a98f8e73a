using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Domain.Definition;
using XrmLeads.Schema;

namespace XrmLeads.Definitions;

/// <summary>
/// Looks up whether the columns of a version exist, by reading one lead with all of them: a column that is missing would later fail every change of a lead.
/// </summary>
internal static class ColumnCheck
{
    /// <summary>Refuses a version whose columns cannot be read: one read, as SYSTEM.</summary>
    internal static void Run(LeadDefinition definition, PluginRun run)
    {
        var names = definition.Columns.Select(column => column.Name).ToList();
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet([.. names.Where(name => name.IndexOf('.') < 0)]), TopCount = 1 };
        Link(query, names, ColumnCatalogue.ParentAccount, "account", "accountid");
        Link(query, names, ColumnCatalogue.ParentContact, "contact", "contactid");
        try
        {
            run.SystemService.RetrieveMultiple(query);
        }
        catch (Exception fault)
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.ColumnsMissing(fault.Message), fault);
        }
    }

    private static void Link(QueryExpression query, List<string> names, string prefix, string table, string id)
    {
        var columns = names.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Select(name => name.Substring(prefix.Length)).ToArray();
        if (columns.Length > 0)
        {
            var link = query.AddLink(table, prefix.TrimEnd('.'), id, JoinOperator.LeftOuter);
            link.Columns = new ColumnSet(columns);
            link.EntityAlias = table;
        }
    }
}
