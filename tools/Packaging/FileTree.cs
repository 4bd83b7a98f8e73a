using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Text;

namespace XrmLeads.Packaging;

/// <summary>Files in memory under paths with forward slashes, relative to the root of the checkout; in ordinal order on every machine.</summary>
internal sealed class FileTree
{
    private readonly ImmutableSortedDictionary<string, byte[]> _files;

    private FileTree(ImmutableSortedDictionary<string, byte[]> files) => _files = files;

    internal static FileTree Empty { get; } = new(ImmutableSortedDictionary.Create<string, byte[]>(StringComparer.Ordinal));

    internal IEnumerable<string> Paths => _files.Keys;

    /// <summary>The content of a file, null where there is none.</summary>
    internal byte[]? this[string path] => _files.GetValueOrDefault(path);

    /// <summary>The text of a file without a byte order mark, null where there is none.</summary>
    internal string? Text(string path) => this[path] is { } bytes ? Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF') : null;

    internal FileTree With(string path, byte[] content) => new(_files.SetItem(path, content));

    internal FileTree Without(string path) => new(_files.Remove(path));

    /// <summary>Adds a file of the disk, or all files of a folder; what is not there adds nothing.</summary>
    /// <param name="root">The folder that paths are relative to.</param>
    /// <param name="path">A path in this tree.</param>
    internal FileTree Load(string root, string path)
    {
        var place = Path.Combine(root, path);
        if (File.Exists(place))
        {
            return With(path, File.ReadAllBytes(place));
        }

        var files = _files.ToBuilder();
        if (Directory.Exists(place))
        {
            foreach (var file in Directory.EnumerateFiles(place, "*", SearchOption.AllDirectories))
            {
                files[Path.GetRelativePath(root, file).Replace('\\', '/')] = File.ReadAllBytes(file);
            }
        }

        return new(files.ToImmutable());
    }

    /// <summary>Writes all files under a folder of the disk.</summary>
    internal void Save(string root)
    {
        foreach (var (path, content) in _files)
        {
            var place = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllBytes(place, content);
        }
    }
}
