using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Domain.Scoring;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Definitions;

/// <summary>How the items of the checklist are asked, by their codes: one read.</summary>
internal static class ItemWordings
{
    /// <summary>Reads them.</summary>
    internal static IReadOnlyDictionary<string, ItemWording> Read(PluginRun run)
    {
        var query = new QueryExpression(ChecklistItemTable.Name)
        {
            ColumnSet = new ColumnSet(ChecklistItemTable.Code, ChecklistItemTable.Question, ChecklistItemTable.Help),
        };
        var wordings = new Dictionary<string, ItemWording>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in run.SystemService.RetrieveMultiple(query).Entities)
        {
            wordings[row.Text(ChecklistItemTable.Code) ?? ""] = new ItemWording(row.Id.ToString(), row.Text(ChecklistItemTable.Question), row.Text(ChecklistItemTable.Help));
        }

        return wordings;
    }
}
