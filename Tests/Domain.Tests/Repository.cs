using System;
using System.IO;

namespace XrmLeads.Domain.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find();

    private static string Find()
    {
        var folder = Path.GetDirectoryName(typeof(Repository).Assembly.Location)!;
        while (!File.Exists(Path.Combine(folder, "XrmLeads.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside a checkout.");
        }

        return folder;
    }
}
