using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>
/// Where the tables and columns are that components of a solution name. One that no publisher's prefix marks comes with Dataverse or a
/// Dynamics 365 app and may be missing only here; so may one that the solution declares to need from another.
/// </summary>
internal sealed class References
{
    private readonly Catalogue _catalogue;
    private readonly HashSet<string> _required;

    internal References(SolutionZip zip, Catalogue catalogue)
    {
        _catalogue = catalogue;
        _required = zip.Manifest.Elements("MissingDependencies").Elements("MissingDependency").Elements("Required")
            .SelectMany(r => new[] { r.OptionalText("schemaName"), r.OptionalText("parentSchemaName") })
            .OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether the table holds rows here.</summary>
    /// <exception cref="DescriptionFault">Nothing brings the table.</exception>
    internal bool HasTable(string table)
        => _catalogue.Tables.ContainsKey(table)
            || (IsElsewhere(table) || _catalogue.NotSupportedTables.ContainsKey(table)
                ? false
                : throw new DescriptionFault($"it names the table {table}, which nothing brings"));

    /// <summary>Whether the column is described here.</summary>
    /// <exception cref="DescriptionFault">Nothing brings the column.</exception>
    internal bool HasColumn(Table table, string column)
        => table.Describes(column)
            || (table.IsStandard && IsElsewhere(column) ? false : throw new DescriptionFault($"it names the column {column}, which {table.Name} lacks"));

    /// <summary>Whether the choice is here.</summary>
    /// <exception cref="DescriptionFault">Nothing brings the choice.</exception>
    internal bool HasChoice(string choice)
        => _catalogue.Choices.ContainsKey(choice)
            || (IsElsewhere(choice) ? false : throw new DescriptionFault($"it takes its values from the choice {choice}, which nothing brings"));

    private bool IsElsewhere(string name) => !name.Contains('_', StringComparison.Ordinal) || _required.Contains(name);
}
