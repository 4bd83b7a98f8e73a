using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>An opened solution zip: its manifest, its customizations and the other parts by path.</summary>
internal sealed class SolutionZip
{
    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _read = new(StringComparer.OrdinalIgnoreCase);

    internal SolutionZip(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            foreach (var entry in archive.Entries)
            {
                using var stream = entry.Open();
                using var copy = new MemoryStream();
                stream.CopyTo(copy);
                _parts.Add(entry.FullName.Replace('\\', '/'), copy.ToArray());
            }

            Manifest = Xml("solution.xml").Element("SolutionManifest") ?? throw Fault("solution.xml has no SolutionManifest");
            Customizations = Xml("customizations.xml");
            UniqueName = Manifest.RequiredChild("UniqueName");
            Version = Version.Parse(Manifest.RequiredChild("Version"));
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or FormatException or InvalidOperationException)
        {
            throw new DataverseFaultException(ErrorCodes.ImportFailed, $"The file is no solution zip: {exception.Message}", exception);
        }
    }

    internal XElement Manifest { get; }

    internal XElement Customizations { get; }

    internal string UniqueName { get; }

    internal Version Version { get; }

    internal bool IsManaged => Manifest.Child("Managed") == "1";

    /// <summary>Paths that nothing has read.</summary>
    internal IEnumerable<string> Unread => _parts.Keys.Where(p => !_read.Contains(p) && p != "[Content_Types].xml").Order(StringComparer.Ordinal);

    internal static DataverseFaultException Fault(string message)
        => new(ErrorCodes.ImportFailed, $"The solution cannot be imported: {message}.");

    internal IEnumerable<string> Paths(string folder, string file)
        => _parts.Keys.Where(p => p.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && p.EndsWith("/" + file, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal).ToList();

    internal byte[] Bytes(string path)
    {
        var name = path.TrimStart('/');
        _read.Add(name);
        return _parts.TryGetValue(name, out var bytes) ? bytes : throw Fault($"the part {name} is missing");
    }

    internal XElement Xml(string path)
    {
        using var stream = new MemoryStream(Bytes(path));
        return XElement.Load(stream);
    }
}
