#if NET
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace XrmLeads.Plugins.Tests.Roles;

/// <summary>A role of the zip with the level of each privilege, as its XML gives them.</summary>
internal sealed record ShippedRole(string Name, string Description, IReadOnlyDictionary<string, string> Levels)
{
    internal static ShippedRole Read(XElement element) => new(
        element.Attribute("name")!.Value,
        element.Element("Description")?.Value ?? string.Empty,
        element.Descendants("RolePrivilege").ToDictionary(p => p.Attribute("name")!.Value, p => p.Attribute("level")!.Value));

    internal string? Level(string right, ShippedTable table) => Levels.TryGetValue("prv" + right + table.SchemaName, out var level) ? level : null;

    public override string ToString() => Name;
}
#endif
