using System.IO;
using System.IO.Compression;

namespace XrmLeads.Packaging.Unpacking;

/// <summary>Reads the parts of any zip.</summary>
internal static class ZipParts
{
    /// <summary>The parts by their names.</summary>
    /// <exception cref="InvalidDataException">The bytes are no zip.</exception>
    internal static FileTree Read(byte[] zip)
    {
        var parts = FileTree.Empty;
        using var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            parts = parts.With(entry.FullName, content.ToArray());
        }

        return parts;
    }
}
