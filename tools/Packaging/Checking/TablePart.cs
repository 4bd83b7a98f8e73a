using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking;

/// <summary>A form, view or chart, which is part of a table.</summary>
/// <param name="Kind">What it is, as people call it.</param>
/// <param name="Id">Its id, without braces and in lower case.</param>
/// <param name="Table">The logical name of its table.</param>
/// <param name="File">Its source.</param>
/// <param name="Element">The element that describes it.</param>
internal sealed record TablePart(string Kind, string Id, string Table, SourceFile File, XElement Element)
{
    private static readonly (string Placeholder, string Element, string Kind, string Id)[] Kinds =
        [("FormXml", "systemform", "form", "formid"), ("SavedQueries", "savedquery", "view", "savedqueryid"), ("Visualizations", "visualization", "chart", "savedqueryvisualizationid")];

    /// <summary>Whether it is a view that people choose from the list of views, and not one that serves a lookup or a search.</summary>
    internal bool IsPublicView => Kind == "view" && Element.Text("querytype") == "0";

    /// <summary>The type of a form.</summary>
    internal string FormType => TableSource.FormType(File.Path);

    /// <summary>An id as it is compared.</summary>
    internal static string Key(string id) => id.Trim('{', '}').ToLowerInvariant();

    /// <summary>All of them, without the managed forms that take the place of others.</summary>
    internal static IReadOnlyList<TablePart> All(SolutionSources sources) =>
    [
        .. from file in sources.Files
           where !file.Path.EndsWith(ComponentKind.ManagedSuffix, StringComparison.Ordinal)
           from kind in Kinds
           where TableSource.PlaceholderOf(file.Path) == kind.Placeholder
           from element in file.Root.DescendantsAndSelf(kind.Element)
           select new TablePart(kind.Kind, Key(element.Text(kind.Id)), TableOf(file), file, element),
    ];

    /// <summary>The logical name of the table that a source is part of.</summary>
    internal static string TableOf(SourceFile file) => TableSource.FolderOf(file.Path).Split('/')[^1].ToLowerInvariant();
}
