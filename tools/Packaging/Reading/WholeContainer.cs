using System.Collections.Generic;

namespace XrmLeads.Packaging.Reading;

/// <summary>A container of customizations.xml that lies in one source file as a whole.</summary>
/// <param name="Path">The file.</param>
/// <param name="Element">The container.</param>
internal sealed record WholeContainer(string Path, string Element)
{
    internal static IReadOnlyList<WholeContainer> All { get; } = [new("Other/EntityMaps.xml", "EntityMaps"), new("Other/FieldSecurityProfiles.xml", "FieldSecurityProfiles")];
}
