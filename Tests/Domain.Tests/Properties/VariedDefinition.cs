using System;
using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>The definition that is shipped with some numbers edited.</summary>
internal sealed class VariedDefinition
{
    private static readonly VariedDefinition Shipped = new([], Defaults.Definition);

    private readonly Lazy<LeadDefinition?> _loose;

    private VariedDefinition(IReadOnlyList<string> edits, LeadDefinition definition)
    {
        _loose = new Lazy<LeadDefinition?>(() => Read([.. edits, .. Tuned.OutOfTheWay]));
        Edits = edits;
        Definition = definition;
    }

    /// <summary>One of some variations that each run draws anew: reading a definition takes longer than judging a hundred leads.</summary>
    internal static Gen<VariedDefinition> Varied { get; } = Gen.Elements(Draw());

    /// <summary>The definition that is shipped as often as a variation of it.</summary>
    internal static Gen<VariedDefinition> Any { get; } = Gen.OneOf(Gen.Constant(Shipped), Varied);

    internal IReadOnlyList<string> Edits { get; }

    internal LeadDefinition Definition { get; }

    /// <summary>The definition with every threshold out of the way; null where the edits do not bear it.</summary>
    internal LeadDefinition? Loose => _loose.Value;

    /// <summary>The definition that is shipped with some edits; null where they leave faults.</summary>
    internal static LeadDefinition? Read(IEnumerable<string> edits) => DefinitionReader.Read(JsonEdit.Apply(Defaults.Json, edits)).Definition;

    private static VariedDefinition[] Draw() => Array.ConvertAll(
        Variations.Any.Sample(60 * Always.Times), edits => new VariedDefinition(edits, Defaults.Read(JsonEdit.Apply(Defaults.Json, edits))));

    /// <summary>The definitions with one edit less, as far as they are free of faults.</summary>
    internal IEnumerable<VariedDefinition> Simpler()
    {
        for (var i = 0; i < Edits.Count; i++)
        {
            var edits = new List<string>(Edits);
            edits.RemoveAt(i);
            if (Read(edits) is { } definition)
            {
                yield return new VariedDefinition(edits, definition);
            }
        }
    }
}
