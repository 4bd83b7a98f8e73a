using System;
using System.IO;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Tests;

/// <summary>A small checkout that holds each kind of component once and has no fault.</summary>
internal static class Sample
{
    internal const string Dll = "plugins/XrmLeads.SamplePlugins.dll";

    internal static FileTree Tree { get; } = Read();

    internal static Project Project { get; } = Project.Of(Tree);

    /// <summary>The path of a source file whose path within the solution begins so; there must be one alone.</summary>
    internal static string PathOf(string beginning)
    {
        var found = new System.Collections.Generic.List<string>();
        foreach (var path in Tree.Paths)
        {
            if (path.StartsWith($"{SolutionSources.Folder}/{beginning}", StringComparison.Ordinal))
            {
                found.Add(path);
            }
        }

        return found.Count == 1 ? found[0] : throw new InvalidOperationException($"{beginning}: {string.Join(", ", found)}");
    }

    private static FileTree Read()
    {
        var data = Path.Combine(AppContext.BaseDirectory, "Data");
        var dll = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "XrmLeads.SamplePlugins.dll"));
        return SolutionSources.Load(data).Tree.With(Dll, dll);
    }
}
