using System.Collections.Generic;
using System.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>
/// Which solution may follow which: a managed one only a lower version of itself; an unmanaged one itself in any version, since it writes over
/// what is there and takes nothing away. Sources: MicrosoftDocs/powerapps-docs maker/data-platform/update-solutions.md and
/// import-update-export-solutions.md.
/// </summary>
internal static class ImportRules
{
    internal static void Check(SolutionZip zip, SolutionZip? installed)
    {
        if (installed is null)
        {
            return;
        }

        if (zip.IsManaged != installed.IsManaged)
        {
            var (there, package) = installed.IsManaged ? ("a managed", "unmanaged") : ("an unmanaged", "managed");
            throw new DataverseFaultException(
                installed.IsManaged ? ErrorCodes.UnmanagedOverManaged : ErrorCodes.ManagedOverUnmanaged,
                $"The solution is already installed on this system as {there} solution and the package supplied is attempting to install it in {package} mode. "
                    + $"Import can only update solutions when the modes match: import {zip.UniqueName} in the mode it has here.");
        }

        if (zip.IsManaged && zip.Publisher != installed.Publisher)
        {
            throw new DataverseFaultException(
                ErrorCodes.WrongPublisher,
                $"The following managed solution cannot be imported: {zip.UniqueName}. The publisher name cannot be changed from {installed.Publisher} to {zip.Publisher}.");
        }

        if (zip.IsManaged && zip.Version <= installed.Version)
        {
            throw SolutionZip.Refused($"The solution cannot be imported: {zip.UniqueName} {installed.Version} is installed and {zip.Version} is not higher");
        }
    }

    /// <summary>A column keeps its type for good. Source: MicrosoftDocs/powerapps-docs maker/data-platform/create-edit-field-portal.md.</summary>
    internal static void CheckTypes(Catalogue before, Catalogue after)
    {
        string[] changed =
        [
            .. from table in before.Tables.Values
               where after.Tables.ContainsKey(table.Name)
               let newer = after.Tables[table.Name].Columns
               from column in table.Columns.Values
               where newer.ContainsKey(column.Name) && newer[column.Name].Type != column.Type
               select $"the column {table.Name}.{column.Name} is of the type {column.Type} and would become {newer[column.Name].Type}",
        ];
        if (changed.Length > 0)
        {
            throw SolutionZip.Refused($"The solution cannot be imported: {string.Join("; ", changed)}; a column's type cannot be changed");
        }
    }

    /// <summary>What an upgrade no longer has is no longer shown; its data stays in the file.</summary>
    internal static IEnumerable<string> WhatIsGone(Catalogue before, Catalogue after)
        => before.Tables.Values.SelectMany(table => !after.Tables.TryGetValue(table.Name, out var newer)
            ? [$"removal of the data of the table {table.Name}, which is hidden now"]
            : table.Columns.Keys.Where(c => !newer.Columns.ContainsKey(c))
                .Select(c => $"removal of the data of the column {table.Name}.{c}, which is hidden now"));
}
