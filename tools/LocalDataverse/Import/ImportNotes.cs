using System.Collections.Generic;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>What an import took, kept and could not take.</summary>
internal sealed class ImportNotes
{
    internal List<ImportedComponent> Components { get; } = [];

    internal List<string> KeptParts { get; } = [];

    internal List<string> NotSupportedParts { get; } = [];

    internal void Imported(string kind, string name) => Components.Add(new ImportedComponent(kind, name));

    /// <summary>The part stays in the stored zip and nothing acts on it.</summary>
    internal void Kept(string part) => KeptParts.Add(part);

    internal void NotSupported(string part) => NotSupportedParts.Add(part);
}
