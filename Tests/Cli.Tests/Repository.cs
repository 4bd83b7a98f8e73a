using System;
using System.IO;

namespace XrmLeads.Cli.Tests;

/// <summary>The files of this repository, found from where the tests run.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    internal static string ReadText(string path) => File.ReadAllText(Path.Combine(Root, path)).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "XrmLeads.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("XrmLeads.sln is in no folder above " + AppContext.BaseDirectory + ".");
    }
}
