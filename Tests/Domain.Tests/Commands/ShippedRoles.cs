#if NET
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace XrmLeads.Domain.Tests.Commands;

/// <summary>The roles that the solution ships, with their privileges; a standard role beside them brings the rights in leads and activities.</summary>
internal static class ShippedRoles
{
    private static readonly string[] Standard = ["prvwritelead", "prvassignlead", "prvcreateactivity"];

    /// <summary>The names without the product's, each with its privileges in lower case.</summary>
    internal static IReadOnlyDictionary<string, HashSet<string>> All { get; } = Directory.GetFiles(Path.Combine(Repository.Root, "Solution", "Roles"), "*.xml")
        .ToDictionary(
            file => Path.GetFileNameWithoutExtension(file).Replace("XrmLeads ", string.Empty),
            file => XElement.Load(file).Descendants("RolePrivilege").Select(each => each.Attribute("name")!.Value.ToLowerInvariant()).Concat(Standard).ToHashSet());

    /// <summary>The privilege that a custom API asks for, in lower case.</summary>
    internal static string? PrivilegeOf(string command)
    {
        var file = Path.Combine(Repository.Root, "Solution", "customapis", "xl_" + command, "customapi.xml");
        return File.Exists(file) ? XElement.Load(file).Element("executeprivilegename")!.Value.ToLowerInvariant() : null;
    }
}
#endif
