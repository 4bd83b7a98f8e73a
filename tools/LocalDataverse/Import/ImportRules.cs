using System.Collections.Generic;
using System.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Which solution may follow which. Source: learn.microsoft.com/power-apps/maker/data-platform/update-solutions.</summary>
internal static class ImportRules
{
    internal static void Check(SolutionZip zip, SolutionZip? installed)
    {
        // In Dataverse a second unmanaged import writes over what makers changed meanwhile; nobody makes changes here, so it could only mean a mistake.
        if (installed is not null && !(zip.IsManaged && installed.IsManaged))
        {
            throw SolutionZip.Fault($"{zip.UniqueName} is installed, and only a managed solution follows a managed one; an unmanaged one is taken once");
        }

        if (installed is not null && zip.Version <= installed.Version)
        {
            throw SolutionZip.Fault($"{zip.UniqueName} {installed.Version} is installed and {zip.Version} is not higher");
        }
    }

    /// <summary>What an upgrade no longer has is no longer shown; its data stays in the file.</summary>
    internal static IEnumerable<string> WhatIsGone(Catalogue before, Catalogue after)
        => before.Tables.Values.SelectMany(table => !after.Tables.TryGetValue(table.Name, out var newer)
            ? [$"removal of the data of the table {table.Name}, which is hidden now"]
            : table.Columns.Keys.Where(c => !newer.Columns.ContainsKey(c))
                .Select(c => $"removal of the data of the column {table.Name}.{c}, which is hidden now"));
}
