using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using XrmLeads.Packaging.Checking;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Tests.Pages;

/// <summary>The part of docs/app.md that is written from the sources: site map, dashboards, lists, forms and charts.</summary>
internal sealed class AppPage
{
    internal const string Begin = "<!-- written from the solution: begin -->\n", End = "<!-- written from the solution: end -->\n";

    // Each own table has these two; they need no words.
    private static readonly string[] Plain = ["Active ", "Inactive "];

    private readonly SolutionSources _sources;
    private readonly IReadOnlyList<TablePart> _parts;
    private readonly Dictionary<string, string> _tables;
    private readonly Dictionary<string, string> _plurals;
    private readonly Dictionary<string, XElement> _boards;

    internal AppPage(SolutionSources sources)
    {
        _sources = sources;
        _parts = TablePart.All(sources);
        _tables = sources.Files.Where(file => TableSource.Is(file.Path)).ToDictionary(TablePart.TableOf, file => file.Root.Element("Name")!.Text("@LocalizedName"));
        _plurals = sources.Files.Where(file => TableSource.Is(file.Path) && file.Root.Descendants("LocalizedCollectionName").Any())
            .ToDictionary(TablePart.TableOf, file => file.Root.Descendants("LocalizedCollectionName").First().Text("@description"));
        _boards = sources.Of(ComponentKind.Of("Dashboards")).ToDictionary(file => TablePart.Key(file.Root.Text("FormId")), file => file.Root);
    }

    /// <summary>The page with its written part as it should be.</summary>
    internal string Refresh(string page) => page[..(page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)] + Generated() + page[page.IndexOf(End, StringComparison.Ordinal)..];

    internal string Generated() => new StringBuilder()
        .Append("## Site map\n\n").Append(Table(["area", "group", "entry", "opens"], SiteMap()))
        .Append("\n## Dashboards\n\n").Append(Table(["dashboard", "for", "shows"], Boards()))
        .Append("\n## Lists\n\nBeside these each own table has its active and its inactive rows.\n\n").Append(Table(["table", "list", "its question"], Views()))
        .Append("\n## Forms\n\n").Append(Table(["table", "form", "kind", "for"], Forms()))
        .Append("\n## Charts\n\n").Append(Table(["table", "chart", "says"], Of("chart")))
        .ToString();

    private static string Name(XElement element) => element.Element("LocalizedNames")!.Elements().First().Text("@description");

    private static string Description(XElement element) => element.Element("Descriptions")?.Elements().FirstOrDefault()?.Text("@description") ?? "";

    private static string Title(XElement element) => element.Element("Titles")?.Elements().First().Text("@Title") ?? "";

    private static string Table(string[] heads, IEnumerable<string[]> rows) =>
        string.Concat(rows.Prepend([.. heads.Select(_ => "---")]).Prepend(heads).Select(row => "| " + string.Join(" | ", row) + " |\n"));

    private IEnumerable<string[]> SiteMap() =>
        from map in _sources.Of(ComponentKind.Of("AppModuleSiteMaps"))
        from entry in map.Root.Descendants("SubArea")
        let heading = entry.Parent!
        select new[] { Title(heading.Parent!), Title(heading), Entry(entry), Opens(entry) };

    private string Entry(XElement entry) => Title(entry) is { Length: > 0 } title ? title : _plurals.GetValueOrDefault(entry.Text("@Entity"), entry.Text("@Entity"));

    private string Opens(XElement entry) =>
        SiteMapList.Of(entry) is { } list ? $"the list *{Name(_parts.Single(part => part.Id == list.ViewId).Element)}*"
        : entry.Attribute("DefaultDashboard") is { } board ? $"the dashboard *{Name(_boards[TablePart.Key(board.Value)])}*"
        : entry.Attribute("Entity") is { } table ? $"the rows of `{table.Value}`"
        : $"the page `{entry.Text("@Url").Split(':')[^1]}`";

    private IEnumerable<string[]> Boards() => _boards.Values.OrderBy(Name, StringComparer.Ordinal).Select(board => new[]
    {
        Name(board), Description(board), string.Join(", ", board.Descendants("cell").Select(cell => cell.Element("labels")!.Elements().First().Text("@description"))),
    });

    private IEnumerable<string[]> Views() => Of("view").Where(row => !Array.Exists(Plain, plain => row[1].StartsWith(plain, StringComparison.Ordinal)));

    private IEnumerable<string[]> Forms() =>
        from part in _parts
        where part.Kind == "form"
        orderby part.Table, part.FormType, Name(part.Element)
        select new[] { _tables[part.Table], Name(part.Element), part.FormType switch { "main" => "main", "quick" => "quick view", _ => "quick create" }, Description(part.Element) };

    private IEnumerable<string[]> Of(string kind) =>
        from part in _parts
        where part.Kind == kind && (kind != "view" || part.IsPublicView)
        orderby part.Table, Name(part.Element)
        select new[] { _tables[part.Table], Name(part.Element), Description(part.Element) };
}
