using System;
using System.Linq;

namespace XrmLeads.Packaging.Reading;

/// <summary>The files of a table: <c>Entities/NAME/Entity.xml</c> and what nests beside it.</summary>
internal static class TableSource
{
    // Where parts of a table lie, how deep below its folder, and the element of Entity.xml that they go to.
    private static readonly (string Folder, int Depth, string Placeholder)[] Parts =
        [("FormXml/", 3, "FormXml"), ("SavedQueries/", 2, "SavedQueries"), ("Visualizations/", 2, "Visualizations"), ("RibbonDiff.xml", 1, "RibbonDiffXml")];

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
        return Parts.FirstOrDefault(part => rest == part.Folder || (part.Depth == Depth(rest) && rest.StartsWith(part.Folder, StringComparison.Ordinal))).Placeholder;
    }

    private static int Depth(string path) => path.Count(letter => letter == '/') + 1;
}
