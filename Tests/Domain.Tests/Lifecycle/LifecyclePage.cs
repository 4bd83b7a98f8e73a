using System.Collections.Generic;
using System.Text;
using XrmLeads.Domain.Lifecycle;

namespace XrmLeads.Domain.Tests.Lifecycle;

/// <summary>The part of docs/lifecycle.md that is written from the table of the system's moves: a diagram, and the moves in the order in which they are tried.</summary>
internal static class LifecyclePage
{
    internal const string Begin = "<!-- written from SystemMoves: begin -->\n", End = "<!-- written from SystemMoves: end -->\n";

    internal static string Generated()
    {
        var text = new StringBuilder("```mermaid\nstateDiagram-v2\n");
        foreach (var stage in AllFacts.Stages)
        {
            if (stage is { } named && Name(named) != named.ToString())
            {
                text.Append("    state \"").Append(Name(named)).Append("\" as ").Append(named).Append('\n');
            }
        }

        foreach (var row in SystemMoves.All)
        {
            text.Append("    ").Append(row.Move.From?.ToString() ?? "[*]").Append(" --> ").Append(row.Move.To).Append(" : ").Append(row.GuardName).Append('\n');
        }

        text.Append("```\n\n| from | tried | to | when | sub-type | reason in the history |\n| --- | --- | --- | --- | --- | --- |\n");
        var tried = new Dictionary<string, int>();
        foreach (var row in SystemMoves.All)
        {
            var from = row.Move.From is { } stage ? Name(stage) : "(created)";
            tried[from] = tried.TryGetValue(from, out var before) ? before + 1 : 1;
            text.Append("| ").Append(from).Append(" | ").Append(tried[from]).Append(" | ").Append(Name(row.Move.To)).Append(" | ").Append(row.GuardName)
                .Append(" | ").Append(row.Move.SubType?.ToString() ?? "").Append(" | ").Append(row.Move.Reason).Append(" |\n");
        }

        return text.ToString();
    }

    /// <summary>A page with its generated part replaced.</summary>
    internal static string Refresh(string page)
    {
        var begin = page.IndexOf(Begin, System.StringComparison.Ordinal) + Begin.Length;
        return page.Substring(0, begin) + Generated() + page.Substring(page.IndexOf(End, System.StringComparison.Ordinal));
    }

    private static string Name(LeadStage stage) => stage switch
    {
        LeadStage.Mql => "MQL",
        LeadStage.InQualification => "In Qualification",
        LeadStage.SalesReady => "Sales-Ready",
        LeadStage.Sal => "SAL",
        LeadStage.Sql => "SQL",
        LeadStage.RejectionPending => "Rejection Pending Verification",
        _ => stage.ToString(),
    };
}
