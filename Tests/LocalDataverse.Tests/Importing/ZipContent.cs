using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace XrmLeads.LocalDataverse.Tests.Importing;

/// <summary>The parts of a zip, to be changed and zipped again. Unlike a folder it may hold a name twice, or one that no file can have.</summary>
internal sealed class ZipContent
{
    internal List<(string Path, byte[] Content)> Parts { get; } = [];

    internal static ZipContent Of(Stream zip)
    {
        var content = new ZipContent();
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            content.Parts.Add((entry.FullName, copy.ToArray()));
        }

        return content;
    }

    internal string Text(string path) => Encoding.UTF8.GetString(Parts.First(p => p.Path == path).Content);

    /// <summary>Puts a content in the place of a part, or adds it.</summary>
    internal ZipContent With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    internal ZipContent With(string path, byte[] content)
    {
        var index = Parts.FindIndex(p => p.Path == path);
        if (index < 0)
        {
            Parts.Add((path, content));
        }
        else
        {
            Parts[index] = (path, content);
        }

        return this;
    }

    /// <summary>Replaces a text in a part, which must be there.</summary>
    internal ZipContent Replace(string path, string old, string with)
    {
        var text = Text(path);
        return text.Contains(old, StringComparison.Ordinal) ? With(path, text.Replace(old, with, StringComparison.Ordinal)) : throw new ArgumentException($"{path} has no {old}.");
    }

    internal ZipContent Without(string path)
    {
        Parts.RemoveAll(p => p.Path == path);
        return this;
    }

    internal MemoryStream Zip()
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in Parts)
            {
                using var entry = archive.CreateEntry(path, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        stream.Position = 0;
        return stream;
    }
}
