using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;

namespace XrmLeads.LocalDataverse.Web.Tracing;

/// <summary>Traces as a page for people: it needs no script, and a reader of the screen hears each request as a heading line.</summary>
internal static class TraceHtml
{
    private const int ShortSql = 280;
    private const int SqlStart = 60;
    private const int SqlEnd = 140;

    private const string Style = """
        :root{color-scheme:light dark;--line:#d0d4da;--soft:#f4f5f7;--text:#1b1f24;--dim:#57606a;--bad:#a4262c;--good:#0b6a3c;--link:#0b57d0}
        @media(prefers-color-scheme:dark){:root{--line:#3a3f46;--soft:#22262b;--text:#e6e8eb;--dim:#a5adb6;--bad:#ff8a80;--good:#6fd39a;--link:#8ab4f8}}
        *{box-sizing:border-box}
        body{font:15px/1.5 system-ui,sans-serif;color:var(--text);margin:0 auto;padding:1.25rem 1rem 3rem;max-width:70rem}
        h1{font-size:1.4rem;margin:0 0 .25rem}p{margin:.25rem 0 1rem;color:var(--dim)}
        form{display:flex;gap:.5rem;flex-wrap:wrap;margin:0 0 1rem;align-items:center}
        input{flex:1 1 12rem;min-width:0;font:inherit;padding:.4rem .6rem;border:1px solid var(--dim);border-radius:.35rem;background:transparent;color:inherit}
        button{font:inherit;padding:.4rem .9rem;border:1px solid var(--link);border-radius:.35rem;background:var(--link);color:#fff;cursor:pointer}
        @media(prefers-color-scheme:dark){button{color:#111}}
        a{color:var(--link)}:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        details{border:1px solid var(--line);border-radius:.4rem;margin:0 0 .4rem}
        summary{cursor:pointer;padding:.45rem .75rem;display:flex;flex-wrap:wrap;gap:.1rem .75rem;align-items:baseline}
        summary::before{content:"▸";color:var(--dim)}details[open]>summary::before{content:"▾"}
        summary::-webkit-details-marker{display:none}
        details[open]>summary{background:var(--soft);border-bottom:1px solid var(--line)}
        .what{font-weight:600;overflow-wrap:anywhere}.figures{color:var(--dim);font-variant-numeric:tabular-nums;margin-left:auto;white-space:nowrap}
        .fault{color:var(--bad);flex-basis:100%;overflow-wrap:anywhere}
        .in{padding:.25rem .75rem .75rem}h2{font-size:.95rem;margin:.75rem 0 .25rem}
        ol{margin:0;padding-left:1.75rem}li{margin:.1rem 0;overflow-wrap:anywhere}
        .ran{color:var(--good)}.skipped,.ms{color:var(--dim)}
        code{font:12.5px/1.45 ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
        .sql{border:0;margin:0}.sql>summary{padding:0;display:block}.sql>summary::before{margin-right:.35rem}.sql[open]>summary{background:none;border:0}.sql>code{display:block;padding:.25rem 0 .25rem 1rem}
        @media(max-width:36rem){.figures{margin-left:0;white-space:normal;flex-basis:100%}}
        """;

    internal static string Of(IReadOnlyList<RequestTrace> traces, string filter, int all)
    {
        var html = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Traces of the local Dataverse</title><style>{Style}</style></head>
            <body><main><h1>Traces of the local Dataverse</h1>
            <p>{Encoded(Count(traces.Count, all, filter))} The newest come first; reload to see later ones.</p>
            <form role="search"><label for="text">Show those that contain</label> <input id="text" name="text" type="search" value="{Encoded(filter)}">
            <button>Show</button>{(filter.Length > 0 ? $" <a href=\"{TracePage.Path}\">Show all</a>" : string.Empty)}</form>

            """);
        foreach (var trace in traces)
        {
            Append(html, trace);
        }

        return html.Append("</main></body></html>\n").ToString();
    }

    private static string Count(int shown, int all, string filter)
        => shown == 0 ? (filter.Length > 0 ? "No request contains this text." : "No request has come in yet.")
            : string.Create(CultureInfo.InvariantCulture, $"{shown} of {all} requests.");

    private static void Append(StringBuilder html, RequestTrace trace)
    {
        var (ran, skipped) = (trace.Steps.Count(s => s.Ran), trace.Steps.Count(s => !s.Ran));
        html.Append("<details><summary><span class=\"what\">").Append(Encoded($"{trace.Message} {trace.Table}".Trim()))
            .Append(trace.IsAsync ? " <span class=\"ms\">(asynchronous step)</span>" : string.Empty)
            .Append("</span><span class=\"figures\">")
            .Append(Encoded(string.Create(
                CultureInfo.InvariantCulture,
                $"{Number(ran, "step")}{(skipped > 0 ? $" and {skipped} skipped" : string.Empty)} · {Number(trace.Calls.Count, "call")} · {Number(trace.StatementCount, "SQL statement")} · {trace.Milliseconds:0.0}\u00a0ms")))
            .Append("</span>");
        if (trace.Fault is { } fault)
        {
            html.Append("<strong class=\"fault\">").Append(Encoded(fault)).Append("</strong>");
        }

        html.Append("</summary><div class=\"in\"><p>Sent by the user ").Append(trace.Caller).Append(".</p>\n");
        AppendList(html, "Steps", trace.Steps.Select(Text));
        AppendList(html, "Service calls of plug-ins", trace.Calls.Select(c => Encoded($"{c.Message} {c.Table} by {c.Plugin}")));
        AppendList(html, "Trace lines", trace.Lines.Select(Encoded));
        AppendList(html, SqlTitle(trace), trace.Statements.Select(Text));
        html.Append("</div></details>\n");
    }

    private static string SqlTitle(RequestTrace trace) => string.Create(
        CultureInfo.InvariantCulture,
        $"SQL: {Number(trace.StatementCount, "statement")} in {trace.SqlMilliseconds:0.0}\u00a0ms{(trace.StatementCount > trace.Statements.Count ? ", the first ones" : string.Empty)}");

    private static void AppendList(StringBuilder html, string title, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count > 0)
        {
            html.Append("<h2>").Append(Encoded(title)).Append("</h2><ol>").AppendJoin(string.Empty, all.Select(i => $"<li>{i}</li>")).Append("</ol>\n");
        }
    }

    private static string Text(StepTrace step)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{step.Type} on {step.Message} {step.Table}, stage {step.Stage}, depth {step.Depth}: ");
        return Encoded(place) + (step.Ran
            ? string.Create(CultureInfo.InvariantCulture, $"<span class=\"ran\">ran</span> <span class=\"ms\">{step.Milliseconds:0.0}&nbsp;ms</span>")
            : $"<span class=\"skipped\">skipped, {Encoded(step.SkippedBecause!)}</span>");
    }

    // Most of a long statement is its list of columns: the ends say what it is about.
    private static string Text(SqlStatement statement)
    {
        var (sql, time) = (statement.Sql, string.Create(CultureInfo.InvariantCulture, $"<span class=\"ms\">{statement.Milliseconds:0.00}&nbsp;ms</span>"));
        return sql.Length <= ShortSql
            ? $"<code>{Encoded(sql)}</code> {time}"
            : $"<details class=\"sql\"><summary><code>{Encoded(sql[..SqlStart])} … {Encoded(sql[^SqlEnd..])}</code> {time}</summary><code>{Encoded(sql)}</code></details>";
    }

    private static string Number(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? string.Empty : "s")}");

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
