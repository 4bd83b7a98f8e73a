using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>A solution zip: its manifest, its customizations and the other parts by path. Parts are read when asked for and then kept.</summary>
internal sealed class SolutionZip
{
    private const string ContentTypes = "[Content_Types].xml";

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _read = new(StringComparer.OrdinalIgnoreCase);
    private readonly byte[] _content;
    private XElement? _customizations;

    internal SolutionZip(byte[] content)
    {
        _content = content;
        Hash = Convert.ToHexString(SHA256.HashData(content));
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            foreach (var entry in archive.Entries)
            {
                _parts.Add(entry.FullName.Replace('\\', '/'), []);
            }

            Manifest = Xml("solution.xml").Element("SolutionManifest") ?? throw Fault("solution.xml has no SolutionManifest");
            UniqueName = Manifest.RequiredChild("UniqueName");
            Version = Version.Parse(Manifest.RequiredChild("Version"));
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or FormatException or InvalidOperationException)
        {
            throw new DataverseFaultException(ErrorCodes.ImportFailed, $"The file is no solution zip: {exception.Message}", exception);
        }
    }

    /// <summary>Names the content: equal zips have equal hashes.</summary>
    internal string Hash { get; }

    internal XElement Manifest { get; }

    internal XElement Customizations => _customizations ??= Xml("customizations.xml");

    internal string UniqueName { get; }

    internal Version Version { get; }

    internal bool IsManaged => Manifest.Child("Managed") == "1";

    /// <summary>Paths that nothing has read.</summary>
    internal IEnumerable<string> Unread => _parts.Keys.Where(p => !_read.Contains(p) && p != ContentTypes).Order(StringComparer.Ordinal);

    internal static DataverseFaultException Fault(string message)
        => new(ErrorCodes.ImportFailed, $"The solution cannot be imported: {message}.");

    internal IEnumerable<string> Paths(string folder, string file)
        => _parts.Keys.Where(p => p.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && p.EndsWith("/" + file, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal).ToList();

    internal byte[] Bytes(string path)
    {
        var name = path.TrimStart('/');
        if (!_parts.ContainsKey(name))
        {
            throw Fault($"the part {name} is missing");
        }

        if (_read.Add(name))
        {
            using var archive = new ZipArchive(new MemoryStream(_content), ZipArchiveMode.Read);
            using var stream = archive.Entries.First(e => e.FullName.Replace('\\', '/').Equals(name, StringComparison.OrdinalIgnoreCase)).Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            _parts[name] = copy.ToArray();
        }

        return _parts[name];
    }

    internal XElement Xml(string path)
    {
        using var stream = new MemoryStream(Bytes(path));
        return XElement.Load(stream);
    }
}
