using System;
using System.Linq;

namespace XrmLeads.Packaging.Reading;

/// <summary>The files of a table: <c>Entities/NAME/Entity.xml</c> and what nests beside it.</summary>
internal static class TableSource
{
    /// <summary>The source files that hold parts of a table, each with the element of Entity.xml that it goes to.</summary>
    internal static (string Folder, string Placeholder)[] Parts { get; } =
        [("FormXml/", "FormXml"), ("SavedQueries/", "SavedQueries"), ("Visualizations/", "Visualizations"), ("RibbonDiff.xml", "RibbonDiffXml")];

    internal static bool Is(string path) => path.StartsWith("Entities/", StringComparison.Ordinal) && path.EndsWith("/Entity.xml", StringComparison.Ordinal) && Depth(path) == 3;

    /// <summary>Whether a file holds a form of the table in a folder.</summary>
    internal static bool IsForm(string path, string folder) => path.StartsWith(folder + "/FormXml/", StringComparison.Ordinal) && Depth(path) == 5;

    internal static string FormType(string path) => path.Split('/')[3];

    /// <summary>The folder of a table, with any path in it: <c>Entities/NAME</c>.</summary>
    internal static string FolderOf(string path) => string.Join('/', path.Split('/').Take(2));

    /// <summary>The element of Entity.xml that a file goes to, null where it is no part of a table.</summary>
    internal static string? PlaceholderOf(string path)
    {
        if (!path.StartsWith("Entities/", StringComparison.Ordinal) || Depth(path) < 3)
        {
            return null;
        }

        var rest = path[(FolderOf(path).Length + 1)..];
        return Parts.FirstOrDefault(part => part.Folder.EndsWith('/') ? rest.StartsWith(part.Folder, StringComparison.Ordinal) && Depth(rest) == (part.Placeholder == "FormXml" ? 3 : 2) : rest == part.Folder).Placeholder;
    }

    private static int Depth(string path) => path.Count(letter => letter == '/') + 1;
}
