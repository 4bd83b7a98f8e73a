using System;
using System.IO;
using System.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Tests;

/// <summary>A small checkout that holds each kind of component once and has no fault.</summary>
internal static class Sample
{
    internal const string Dll = "plugins/XrmLeads.SamplePlugins.dll";

    internal static FileTree Tree { get; } = Read();

    internal static Project Project { get; } = Project.Of(Tree);

    /// <summary>An assembly whose classes break each rule of assemblies but one.</summary>
    internal static byte[] BadDll { get; } = Assembly("XrmLeads.BadPlugins.dll");

    /// <summary>An assembly for another framework.</summary>
    internal static byte[] OtherDll { get; } = Assembly("XrmLeads.Packaging.dll");

    /// <summary>The path of the source file whose path within the solution begins so; that path itself where there is none yet.</summary>
    internal static string PathOf(string beginning)
    {
        var path = beginning.StartsWith(SolutionSources.Folder + "/", StringComparison.Ordinal) ? beginning : $"{SolutionSources.Folder}/{beginning}";
        var found = Tree.Paths.Where(each => each == path).DefaultIfEmpty(null).Concat(Tree.Paths.Where(each => each != path && each.StartsWith(path, StringComparison.Ordinal))).OfType<string>().ToList();
        return found.Count == 0 ? path : found[0] == path || found.Count == 1 ? found[0] : throw new InvalidOperationException($"{beginning}: {string.Join(", ", found)}");
    }

    private static FileTree Read()
    {
        var data = Path.Combine(AppContext.BaseDirectory, "Data");
        return SolutionSources.Load(data).Tree.With(Dll, Assembly("XrmLeads.SamplePlugins.dll"));
    }

    private static byte[] Assembly(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, name));
}
