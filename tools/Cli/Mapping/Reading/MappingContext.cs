using System;
using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Cli.Mapping.Reading;

/// <summary>What the sections of a mapping know of each other and of the definition while it is read.</summary>
internal sealed class MappingContext(LeadDefinition definition, SourceFormat format, SourceColumns sources)
{
    private readonly ColumnCatalogue _catalogue = new();
    private readonly HashSet<string> _targets = new(StringComparer.Ordinal);

    internal LeadDefinition Definition => definition;

    internal SourceFormat Format => format;

    /// <summary>The column of the CSV file that a property names; a stand-in, with a fault noted, where it names none.</summary>
    internal SourceColumn Source(Node node, string property) => sources.Get(node.Text(property), node.PathOf(property));

    /// <summary>The column of lead that a property names; null, with a fault noted, where there is none or it is filled already.</summary>
    internal Target? Target(Node node, string property)
    {
        var name = node.Text(property);
        if (name.Length == 0)
        {
            return null;
        }

        if (!_targets.Add(name))
        {
            node.Fault(property, $"The column \"{name}\" is filled already.", "Fill each column once.");
            return null;
        }

        if (definition.FindColumn(name) is { } read)
        {
            return new Target(name, read.Type, read.Slot, read.Choices);
        }

        if (definition.OwnColumns.TryGetValue(name, out var type) || (!name.Contains('.') && _catalogue.TryGet(name, out type)))
        {
            return new Target(name, type, null, new Dictionary<int, string>());
        }

        node.Fault(
            property, $"There is no column \"{name}\" on lead.",
            name.Contains('.')
                ? "A file of leads fills columns of lead alone."
                : "Mend the name, or declare the column under \"columns\" of the definition if the org has added it.");
        return null;
    }
}
