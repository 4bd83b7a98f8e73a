using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using XrmLeads.Domain.Lifecycle;

namespace XrmLeads.Domain.Tests.Lifecycle;

/// <summary>The part of docs/lifecycle.md that is written from the stage table: a diagram of the system's moves with their table, and the moves of people.</summary>
internal static class LifecyclePage
{
    internal const string Begin = "<!-- written from StageTable: begin -->\n", End = "<!-- written from StageTable: end -->\n";

    internal static IEnumerable<Transition> OfSystem => StageTable.All.Where(row => row.Actor == XrmLeads.Domain.Lifecycle.Actor.System);

    private static IEnumerable<Transition> People => StageTable.All.Where(row => row.Actor != XrmLeads.Domain.Lifecycle.Actor.System);

    internal static string Generated()
    {
        var text = new StringBuilder("```mermaid\nstateDiagram-v2\n");
        foreach (var stage in AllFacts.Stages)
        {
            if (stage is { } named && LifecycleNames.Of(named) != named.ToString())
            {
                text.Append("    state \"").Append(LifecycleNames.Of(named)).Append("\" as ").Append(named).Append('\n');
            }
        }

        foreach (var row in OfSystem)
        {
            text.Append("    ").Append(row.From?.ToString() ?? "[*]").Append(" --> ").Append(row.To).Append(" : ").Append(Guards(row)).Append('\n');
        }

        foreach (var arrow in People.GroupBy(row => (row.From, row.To)))
        {
            text.Append("    ").Append(arrow.Key.From).Append(" --> ").Append(arrow.Key.To).Append(" : ")
                .Append(string.Join(" or ", arrow.Select(Actor).Distinct())).Append('\n');
        }

        text.Append("```\n\n### What the system does by itself\n\n| from | tried | to | when | sub-type | reason in the history |\n| --- | --- | --- | --- | --- | --- |\n");
        var tried = new Dictionary<string, int>();
        foreach (var row in OfSystem)
        {
            var from = row.From is { } stage ? LifecycleNames.Of(stage) : "(created)";
            tried[from] = (tried.TryGetValue(from, out var before) ? before : 0) + (row.Occasion is null ? 1 : 0);
            text.Append("| ").Append(from).Append(" | ").Append(row.Occasion is null ? tried[from].ToString(CultureInfo.InvariantCulture) : "").Append(" | ").Append(LifecycleNames.Of(row.To)).Append(" | ").Append(Guards(row))
                .Append(" | ").Append(row.SubTypeFor(ActionKind.Sales)?.ToString() ?? "").Append(" | ").Append(row.Reason).Append(" |\n");
        }

        text.Append("\n### What people do\n\n| act | from | to | who | needs | sub-type |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var line in People.GroupBy(row => (row.Act, row.To, row.Actor, Needs: Guards(row), SubType: row.SubTypeFor(ActionKind.Sales))))
        {
            text.Append("| ").Append(LifecycleNames.Of(line.Key.Act!.Value)).Append(" | ").Append(string.Join(", ", line.Select(row => LifecycleNames.Of(row.From!.Value))))
                .Append(" | ").Append(LifecycleNames.Of(line.Key.To)).Append(" | ").Append(LifecycleNames.Of(line.Key.Actor)).Append(" | ").Append(line.Key.Needs)
                .Append(" | ").Append(line.Key.SubType?.ToString() ?? "").Append(" |\n");
        }

        return text.ToString();
    }

    /// <summary>What must come due and what must hold.</summary>
    internal static string Guards(Transition row) =>
        string.Join(", ", new[] { row.Occasion is { } due ? LifecycleNames.Of(due) : null }.OfType<string>().Concat(row.Guards.Select(guard => guard.Name)));

    private static string Actor(Transition row) => LifecycleNames.Of(row.Actor);

    /// <summary>A page with its generated part replaced.</summary>
    internal static string Refresh(string page)
    {
        var begin = page.IndexOf(Begin, global::System.StringComparison.Ordinal) + Begin.Length;
        return page.Substring(0, begin) + Generated() + page.Substring(page.IndexOf(End, global::System.StringComparison.Ordinal));
    }
}
