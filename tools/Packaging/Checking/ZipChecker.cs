using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using XrmLeads.Packaging.Packing;
using XrmLeads.Packaging.Reading;
using XrmLeads.Packaging.Unpacking;

namespace XrmLeads.Packaging.Checking;

/// <summary>Checks a solution zip, whoever made it.</summary>
internal static class ZipChecker
{
    /// <summary>Checks it.</summary>
    /// <param name="file">Its name, for findings.</param>
    /// <param name="zip">Its bytes.</param>
    internal static IReadOnlyList<Finding> Check(string file, byte[] zip)
    {
        try
        {
            var parts = ZipParts.Read(zip);
            return Checker.Sorted(Missing(file, parts).Concat(Types(file, parts)).Concat(Values(file, parts)));
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException)
        {
            return [Finding.Of(file, "zip-form", $"It is no solution zip: {fault.Message}", "Pack it with xrmleads pack.")];
        }
    }

    /// <summary>Whether the zip is what the sources pack to now; no finding where they cannot be packed.</summary>
    internal static IEnumerable<Finding> CheckFresh(string file, byte[] zip, Project project, bool managed)
    {
        if (!PackRules.All.SelectMany(rule => rule.Check(project)).Any() && !zip.AsSpan().SequenceEqual(Packer.Pack(project, managed)))
        {
            yield return Finding.Of(file, "zip-stale", "It is not what the sources pack to now.", "Call xrmleads pack.");
        }
    }

    private static IEnumerable<Finding> Missing(string file, FileTree parts)
    {
        var root = XElement.Parse(parts.Text(Packer.Customizations) ?? throw new InvalidDataException($"it has no {Packer.Customizations}."));
        var manifest = XElement.Parse(parts.Text(Packer.Manifest) ?? throw new InvalidDataException($"it has no {Packer.Manifest}."));
        if (manifest.Element("SolutionManifest")?.Text("Managed") is not ("0" or "1"))
        {
            yield return Finding.Of(file, "zip-managed", "Its manifest says neither that it is managed nor that it is not.", "Write 1 or 0 in Managed.");
        }

        foreach (var name in root.Descendants("FileName").Select(name => name.Value.TrimStart('/')).Where(name => parts[name] is null))
        {
            yield return Finding.Of(file, "zip-part", $"It has no {name}, which customizations.xml names.", "Pack it again.");
        }
    }

    private static IEnumerable<Finding> Types(string file, FileTree parts)
    {
        var types = XElement.Parse(parts.Text(ContentTypes.Path) ?? throw new InvalidDataException($"it has no {ContentTypes.Path}."));
        var extensions = types.Elements().Attributes("Extension").Select(extension => extension.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var names = types.Elements().Attributes("PartName").Select(name => name.Value.TrimStart('/')).ToHashSet(StringComparer.Ordinal);
        return
            from part in parts.Paths
            where part != ContentTypes.Path && !names.Contains(part) && !extensions.Contains(Path.GetExtension(part).TrimStart('.'))
            select Finding.Of(file, "zip-content-type", $"{ContentTypes.Path} gives {part} no type, so the import would not see it.", "Pack it again.");
    }

    private static IEnumerable<Finding> Values(string file, FileTree parts) =>
        from part in parts.Paths
        where part.EndsWith("environmentvariablevalues.json", StringComparison.Ordinal)
        select Finding.Of(file, "zip-environment-value", $"{part} would set a value in the environment that the solution is imported into.", "Leave it out.");
}
