using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>A solution zip: its manifest, its customizations and the other parts by path.</summary>
internal sealed class SolutionZip
{
    internal const string ManifestPath = "solution.xml";
    internal const string CustomizationsPath = "customizations.xml";
    internal const string ContentTypesPath = "[Content_Types].xml";

    private readonly HashSet<string> _read = new(StringComparer.OrdinalIgnoreCase) { ManifestPath, CustomizationsPath, ContentTypesPath };
    private readonly ZipParts _parts;
    private XElement? _customizations;

    /// <summary>Reads the manifest; the other parts are read when they are asked for.</summary>
    /// <exception cref="DataverseFaultException">The file is no solution zip.</exception>
    internal SolutionZip(byte[] content)
    {
        Hash = Convert.ToHexString(SHA256.HashData(content));
        try
        {
            _parts = new ZipParts(content);
            CheckRoot();
            Manifest = PartXml.Read(ManifestPath, _parts.Single(ManifestPath)).Element("SolutionManifest")
                ?? throw new DescriptionFault($"{ManifestPath} has no SolutionManifest");
            UniqueName = NameOf(Manifest);
            Version = VersionOf(Manifest);
        }
        catch (DescriptionFault fault)
        {
            throw Refused("The file is no solution zip: " + fault.Message);
        }
    }

    /// <summary>Names the content: equal zips have equal hashes.</summary>
    internal string Hash { get; }

    internal XElement Manifest { get; }

    internal XElement Customizations => _customizations ??= PartXml.Read(CustomizationsPath, _parts.Bytes(CustomizationsPath));

    internal string UniqueName { get; }

    internal Version Version { get; }

    /// <summary>Unique name of the publisher; null where the manifest names none.</summary>
    internal string? Publisher => Manifest.Element("Publisher")?.Child("UniqueName");

    internal bool IsManaged => Manifest.Child("Managed") == "1";

    /// <summary>Paths that nothing has read.</summary>
    internal IEnumerable<string> Unread => _parts.Paths.Where(p => !_read.Contains(p));

    internal static DataverseFaultException Refused(string message) => new(ErrorCodes.ImportFailed, message + ".");

    /// <summary>The elements of customizations.xml that a path of element names leads to.</summary>
    internal IEnumerable<XElement> Components(string container, string component) => Customizations.Elements(container).Elements(component);

    internal IEnumerable<string> Paths(string folder, string file)
        => _parts.Paths.Where(p => p.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && p.EndsWith("/" + file, StringComparison.OrdinalIgnoreCase)).ToList();

    internal bool Has(string path) => _parts.Has(path.TrimStart('/'));

    /// <exception cref="DescriptionFault">There is no such part.</exception>
    internal byte[] Bytes(string path)
    {
        var name = path.TrimStart('/');
        _read.Add(name);
        return _parts.Bytes(name);
    }

    /// <exception cref="DescriptionFault">There is no such part, or it is no XML.</exception>
    internal XElement Xml(string path) => PartXml.Read(path, Bytes(path));

    private static string NameOf(XElement manifest)
    {
        var name = manifest.RequiredChild("UniqueName");
        return name.Length <= 256 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? name
            : throw new DescriptionFault($"{ManifestPath} has the UniqueName \"{name}\"; letters, digits and underscores may be in it");
    }

    private static Version VersionOf(XElement manifest)
    {
        var text = manifest.RequiredChild("Version");
        return Version.TryParse(text, out var version)
            ? version
            : throw new DescriptionFault($"{ManifestPath} has the Version \"{text}\"; it takes two to four numbers with points between them");
    }

    private void CheckRoot()
    {
        string[] missing = [.. new[] { ManifestPath, CustomizationsPath, ContentTypesPath }.Where(p => !_parts.Has(p))];
        if (missing.Length > 0)
        {
            throw new DescriptionFault($"at its root it lacks {string.Join(" and ", missing)}");
        }
    }
}
