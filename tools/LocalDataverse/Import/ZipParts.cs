using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>The parts of a zip by path. It writes nothing to disk; hostile names and sizes are refused before anything is inflated or while it is.</summary>
internal sealed class ZipParts
{
    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly byte[] _content;
    private readonly List<string> _paths;
    private readonly HashSet<string> _names;
    private bool _inflated;

    /// <summary>Reads the directory of the zip.</summary>
    /// <exception cref="DescriptionFault">The file is no zip or has names that no solution has.</exception>
    internal ZipParts(byte[] content)
    {
        _content = content;
        if (content.Length > ZipLimits.File)
        {
            throw new DescriptionFault($"the file has {content.Length} bytes, and a solution has at most {ZipLimits.File}");
        }

        _paths = Guarded(() =>
        {
            using var archive = Open();
            return archive.Entries.Count > ZipLimits.Entries
                ? throw new DescriptionFault($"it has {archive.Entries.Count} parts, and more than {ZipLimits.Entries} are not taken")
                : archive.Entries.Select(e => e.FullName.Replace('\\', '/')).ToList();
        });
        _names = CheckedNames(_paths);
    }

    /// <summary>The paths, in ordinal order.</summary>
    internal IEnumerable<string> Paths => _paths.Where(p => !p.EndsWith('/')).Order(StringComparer.Ordinal);

    internal bool Has(string path) => _names.Contains(path);

    /// <summary>One part, without inflating the others.</summary>
    /// <exception cref="DescriptionFault">The part is not there, damaged or too big.</exception>
    internal byte[] Single(string path)
    {
        if (_parts.TryGetValue(path, out var known))
        {
            return known;
        }

        return Guarded(() =>
        {
            using var archive = Open();
            var entry = archive.Entries.FirstOrDefault(e => e.FullName.Replace('\\', '/').Equals(path, StringComparison.OrdinalIgnoreCase))
                ?? throw new DescriptionFault($"the part {path} is missing");
            return _parts[path] = Inflate(entry, ZipLimits.Part);
        });
    }

    /// <summary>One part; the first call inflates all of them.</summary>
    /// <exception cref="DescriptionFault">The part is not there, or a part is damaged or too big.</exception>
    internal byte[] Bytes(string path)
    {
        InflateAll();
        return _parts.TryGetValue(path, out var part) ? part : throw new DescriptionFault($"the part {path} is missing");
    }

    private static HashSet<string> CheckedNames(List<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var faults = new List<string>();
        foreach (var path in paths)
        {
            if (path.Length == 0 || path.StartsWith('/') || path.Contains(':', StringComparison.Ordinal) || path.Any(char.IsControl)
                || path.Split('/').Any(s => s is "." or ".."))
            {
                faults.Add($"the part \"{Readable(path)}\" has a name that leads out of the zip or that no part may have");
            }
            else if (!seen.Add(path))
            {
                faults.Add($"the part {path} is in it twice");
            }
        }

        if (faults.Count > 0)
        {
            throw new DescriptionFault(string.Join("; ", faults.Take(ImportNotes.MostFaults)));
        }

        return seen;
    }

    private static string Readable(string path)
    {
        var text = new StringBuilder();
        foreach (var character in path.Take(100))
        {
            text.Append(char.IsControl(character) ? '?' : character);
        }

        return text.ToString();
    }

    // What the reader of zips throws at broken ones is not documented in full; the fuzz test found these.
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new DescriptionFault($"it is no zip, or a damaged one ({exception.Message.TrimEnd('.')})");
        }
    }

    // The sizes that a zip states may be lies, so the bytes are counted as they come.
    private static byte[] Inflate(ZipArchiveEntry entry, long most)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (copy.Length + read > most)
            {
                throw new DescriptionFault($"the part {entry.FullName} inflates to more than is taken (a part {ZipLimits.Part} bytes, all parts {ZipLimits.Total})");
            }

            copy.Write(buffer, 0, read);
        }

        return copy.Length == entry.Length ? copy.ToArray() : throw new DescriptionFault($"the part {entry.FullName} is cut short or damaged");
    }

    private void InflateAll()
    {
        if (_inflated)
        {
            return;
        }

        Guarded(() =>
        {
            using var archive = Open();
            var left = ZipLimits.Total;
            foreach (var entry in archive.Entries)
            {
                var path = entry.FullName.Replace('\\', '/');
                if (!_parts.TryGetValue(path, out var part) && !path.EndsWith('/'))
                {
                    _parts[path] = part = Inflate(entry, Math.Min(left, ZipLimits.Part));
                }

                left -= part?.Length ?? 0;
            }

            return _inflated = true;
        });
    }

    private ZipArchive Open() => new(new MemoryStream(_content, writable: false), ZipArchiveMode.Read);
}
