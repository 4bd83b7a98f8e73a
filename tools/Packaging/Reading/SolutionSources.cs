using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using XrmLeads.Packaging.Checking;

namespace XrmLeads.Packaging.Reading;

/// <summary>The exploded solution: its XML files, and the content that is built rather than written.</summary>
internal sealed class SolutionSources
{
    /// <summary>The folder of the solution in the checkout.</summary>
    internal const string Folder = "Solution";

    private static readonly string[] Sharded = ["appactions/", "customapis/", "environmentvariabledefinitions/", "maskingrules/", "pluginpackages/"];

    private readonly SortedDictionary<string, SourceFile> _files = new(StringComparer.Ordinal);
    private readonly List<Finding> _faults = [];

    internal SolutionSources(FileTree tree)
    {
        Tree = tree;
        foreach (var path in Paths.Where(IsXml))
        {
            Read(path);
        }

        Map = new PayloadMap(Root(PayloadMap.Path));
    }

    /// <summary>The checkout that they were read from.</summary>
    internal FileTree Tree { get; }

    internal PayloadMap Map { get; }

    /// <summary>Files that are no XML.</summary>
    internal IReadOnlyList<Finding> Faults => _faults;

    /// <summary>The XML files in ordinal order of their paths.</summary>
    internal IEnumerable<SourceFile> Files => _files.Values;

    /// <summary>The paths of all files within the folder of the solution.</summary>
    internal IEnumerable<string> Paths => Tree.Paths.Where(path => path.StartsWith(Folder + "/", StringComparison.Ordinal)).Select(path => path[(Folder.Length + 1)..]);

    /// <summary>The sources of a checkout on the disk.</summary>
    internal static SolutionSources Load(string root)
    {
        var tree = FileTree.Empty.Load(root, Folder).Load(root, ProjectSettings.File).Load(root, "CHANGELOG.md").Load(root, "Plugins/Schema");
        return new(new SolutionSources(tree).Map.Places.Aggregate(tree, (all, place) => all.Load(root, place)));
    }

    /// <summary>Whether a file is copied as it is to the same path in the zip.</summary>
    internal static bool IsSharded(string path) => Sharded.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>The root element of a file, null where the file is not there or no XML.</summary>
    internal XElement? Root(string path) => _files.GetValueOrDefault(path)?.Root;

    /// <summary>The components of a kind in the form that the unmanaged zip holds.</summary>
    internal IEnumerable<SourceFile> Of(ComponentKind kind) => Plain(Files.Where(file => kind.Holds(file.Path)));

    /// <summary>The files directly in a folder, without managed forms.</summary>
    internal IEnumerable<SourceFile> In(string folder) =>
        Plain(Files.Where(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal) && file.Path.IndexOf('/', folder.Length + 1) < 0));

    /// <summary>The content of a file that may be mapped, null where there is none.</summary>
    internal byte[]? Payload(string path) => Tree[Map.PlaceOf(path)];

    private static IEnumerable<SourceFile> Plain(IEnumerable<SourceFile> files) => files.Where(file => !file.Path.EndsWith(ComponentKind.ManagedSuffix, StringComparison.Ordinal));

    private static bool IsXml(string path) =>
        path.EndsWith(".xml", StringComparison.Ordinal)
        && (path.EndsWith(".data.xml", StringComparison.Ordinal) || !path.StartsWith("WebResources/", StringComparison.Ordinal));

    private void Read(string path)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(Tree[$"{Folder}/{path}"]!), new XmlReaderSettings { IgnoreWhitespace = true });
            var file = new SourceFile(path, XDocument.Load(reader, LoadOptions.SetLineInfo).Root!);
            file.Root.AddAnnotation(file);
            _files[path] = file;
        }
        catch (XmlException fault)
        {
            _faults.Add(new($"{Folder}/{path}", fault.LineNumber, fault.LinePosition, "xml", $"It is no XML: {fault.Message}", "Write it as XML in UTF-8."));
        }
    }
}
