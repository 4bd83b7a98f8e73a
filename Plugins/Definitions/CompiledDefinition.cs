using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Json;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Definitions;

/// <summary>What came of compiling the rows of a version.</summary>
internal sealed class CompiledDefinition
{
    private CompiledDefinition(JsonValue root, LeadDefinition? definition, IReadOnlyList<Fault> ofRows, IReadOnlyList<Fault> ofText)
    {
        Root = root;
        Definition = definition;
        Details = [.. ofRows, .. ofText];
        Faults = [.. ofRows.Select(Sentence), .. ofText.Select(fault => FaultPlace.Of(fault.Path, root) + ": " + Sentence(fault))];
        Hash = CanonicalText.Hash(root);
    }

    /// <summary>The file; an empty object where the document is no JSON object.</summary>
    internal JsonValue Root { get; }

    /// <summary>Null where there are faults.</summary>
    internal LeadDefinition? Definition { get; }

    /// <summary>All faults with their JSON paths, in the order of the file; empty where there is a definition.</summary>
    internal IReadOnlyList<Fault> Details { get; }

    /// <summary>All faults, a sentence or two each that begins with the place; empty where there is a definition.</summary>
    internal IReadOnlyList<string> Faults { get; }

    /// <summary>The hash of the file, whether it has faults or not.</summary>
    internal string Hash { get; }

    /// <summary>The file in canonical form, which is what gets signed.</summary>
    internal string Snapshot => CanonicalText.Of(Root);

    /// <summary>Puts the rows together and reads them.</summary>
    internal static CompiledDefinition Of(DefinitionContent content)
    {
        var file = Composition.Of(content);
        if (file.Faults.Count > 0 && file.Root.Members.Count == 0)
        {
            return new CompiledDefinition(file.Root, null, file.Faults, []);
        }

        var reading = DefinitionReader.Read(JsonLayout.Of(file.Root));
        return new CompiledDefinition(file.Root, file.Faults.Count == 0 && reading.Faults.Count == 0 ? reading.Definition : null, file.Faults, reading.Faults);
    }

    /// <summary>What was compiled without faults, as if it were in force in a scope where the system moves leads.</summary>
    /// <param name="id">The version; all zeros for a file that is not stored.</param>
    /// <param name="scopeId">Its scope; all zeros for one that is not there yet.</param>
    internal DefinitionInForce AsInForce(Guid id, Guid scopeId) => new(new Scope(scopeId, Definition!.Scope, RolloutMode.Enforce, 0))
    {
        Id = id,
        Version = Definition.Version,
        Priority = Definition.Priority,
        Definition = Definition,
        Hash = Hash,
    };

    private static string Sentence(Fault fault) => fault.Problem + " " + fault.Remedy;
}
