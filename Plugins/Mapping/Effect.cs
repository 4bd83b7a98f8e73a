using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Mapping;

/// <summary>Whether a save can change a judgement.</summary>
internal static class Effect
{
    /// <summary>True where a column changes that a definition in force reads, or that decides how others are read.</summary>
    /// <param name="target">The columns that were sent.</param>
    /// <param name="before">The lead before the save.</param>
    /// <param name="columns">The names of all columns that definitions in force read.</param>
    internal static bool OnJudgement(Entity target, Entity before, IReadOnlyCollection<string> columns)
    {
        foreach (var column in target.Attributes)
        {
            if (IsRead(column.Key, columns) && !SameValue.Holds(column.Value, before.Value(column.Key)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRead(string column, IReadOnlyCollection<string> columns) => column switch
    {
        LeadColumns.StateCode or LeadColumns.CurrencyId => true,
        LeadColumns.ParentAccountId => columns.Contains(column) || HasPrefix(columns, ColumnCatalogue.ParentAccount),
        LeadColumns.ParentContactId => columns.Contains(column) || HasPrefix(columns, ColumnCatalogue.ParentContact),
        _ => columns.Contains(column),
    };

    private static bool HasPrefix(IReadOnlyCollection<string> columns, string prefix)
    {
        foreach (var column in columns)
        {
            if (column.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
