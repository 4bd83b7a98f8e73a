#if NET
using System;
using System.IO;
using System.Linq;
using System.Text;
using XrmLeads.Domain.Lifecycle;

namespace XrmLeads.Domain.Tests.Commands;

/// <summary>The part of docs/commands.md that is written from the ribbons, the rules and the roles.</summary>
internal static class CommandPage
{
    private const string Begin = "<!-- written from the ribbons: begin -->\n";
    private const string End = "<!-- written from the ribbons: end -->\n";

    private static readonly (string Letter, string Role)[] Letters =
    [
        ("M", "Marketing"), ("Q", "Qualifier"), ("R", "Sales Rep"), ("S", "Sales Manager"), ("V", "Service"), ("A", "Administrator"),
        ("m", "Definition Signer Marketing"), ("s", "Definition Signer Sales"), ("W", "Site"),
    ];

    internal static string PagePath => Path.Combine(Repository.Root, "docs", "commands.md");

    /// <summary>The page with its written part made anew.</summary>
    internal static string Refresh(string page)
    {
        var from = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var to = page.IndexOf(End, StringComparison.Ordinal);
        return page[..from] + Generated() + page[to..];
    }

    private static string Generated()
    {
        var text = new StringBuilder("## On the form of a lead\n\n| command |");
        text.Append(string.Concat(CommandTable.Stages.Select(stage => $" {Name(stage)} |"))).Append("\n| --- |").Append(string.Concat(CommandTable.Stages.Select(_ => ":-:|"))).Append('\n');
        foreach (var button in CommandTable.OnForm)
        {
            text.Append($"| {button.Label} |").Append(string.Concat(CommandTable.Stages.Select(stage => $" {Cell(button, stage)} |"))).Append('\n');
        }

        text.Append("\n## All commands\n\n| table | command | on | rows selected | privileges | calls |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var ribbon in Ribbon.All)
        {
            foreach (var command in ribbon.Buttons.GroupBy(button => button.Name))
            {
                text.Append($"| {ribbon.Table} | {command.First().Label} | {string.Join(", ", command.Select(button => PlaceName(button.Place)).Distinct())} | ")
                    .Append(command.Select(button => button.Selection).FirstOrDefault(selection => selection is not null))
                    .Append($" | {string.Join(", ", command.First().Privileges.Select(name => $"`{name}`"))} | {Called(command.Key)} |\n");
            }
        }

        return text.ToString();
    }

    private static string Cell(RibbonButton button, LeadStage stage)
    {
        var shown = Letters.Where(each => CommandTable.IsShown(button, ShippedRoles.All[each.Role], stage)).Select(each => each.Letter).ToList();
        return shown.Count == Letters.Length ? "all" : string.Join(' ', shown);
    }

    private static string Called(string command) => ShippedRoles.PrivilegeOf(command) is null ? "Dataverse itself" : $"`xl_{command}`";

    private static string PlaceName(string place) => place switch { "Form" => "form", "HomepageGrid" => "list", _ => "sub-grid" };

    private static string Name(LeadStage stage) => stage switch
    {
        LeadStage.Mql => "MQL",
        LeadStage.InQualification => "In Qualification",
        LeadStage.SalesReady => "Sales-Ready",
        LeadStage.Sal => "SAL",
        LeadStage.Sql => "SQL",
        LeadStage.RejectionPending => "Rejection Pending",
        _ => stage.ToString(),
    };
}
#endif
