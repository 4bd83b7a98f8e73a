using System;
using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Cli.Scoring;

/// <summary>Finds by its name what a column of the input holds and which slots of which judges it goes to.</summary>
internal sealed class ColumnTargets
{
    private readonly IReadOnlyList<Judge> _judges;
    private readonly ColumnCatalogue _catalogue = new();
    private readonly Dictionary<string, ColumnTarget> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ColumnTarget>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    internal ColumnTargets(IReadOnlyList<Judge> judges)
    {
        _judges = judges;
        _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var judge in judges)
        {
            foreach (var own in judge.Definition.OwnColumns)
            {
                _catalogue.Add(own.Key, own.Value);
            }
        }
    }

    /// <summary>The target of a name, or null where neither the standard table nor a definition knows the column.</summary>
    internal ColumnTarget? Find(ReadOnlySpan<char> name)
    {
        if (_lookup.TryGetValue(name, out var target))
        {
            return target;
        }

        var text = name.ToString();
        if (!_catalogue.TryGet(text, out var type))
        {
            return null;
        }

        var slots = new int[_judges.Count];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = _judges[i].Definition.FindColumn(text)?.Slot ?? -1;
        }

        target = new ColumnTarget(text, type, slots);
        _known.Add(text, target);
        return target;
    }
}

/// <summary>A known column of the input.</summary>
/// <param name="Name">Its logical name.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Slots">Its slot in each judge's facts; -1 where that definition does not read it.</param>
internal sealed record ColumnTarget(string Name, ColumnType Type, int[] Slots);
