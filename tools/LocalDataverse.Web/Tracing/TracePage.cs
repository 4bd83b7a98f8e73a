using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.Tracing;

/// <summary>The newest requests with what ran in them: a page for people, and JSON for who asks for it.</summary>
internal static class TracePage
{
    internal const string Path = "/_local/traces";

    // What a person looks through; the log itself keeps more.
    private const int MostShown = 200;

    private const string Head = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>Traces of the local Dataverse</title>
        <style>body{font:15px/1.4 system-ui,sans-serif;margin:2em;max-width:70em}summary{cursor:pointer}.fault{color:#a4262c}li{margin:.1em 0}</style>
        </head><body><h1>Traces of the local Dataverse</h1><p>The newest requests first. Reload to see later ones.</p>

        """;

    internal static Answer Get(HttpRequest request, Dataverse dataverse)
    {
        if (request.Method != "GET")
        {
            throw WebFault.NoOperation(new Uri($"{request.Scheme}://{request.Host}{request.Path}"));
        }

        var traces = dataverse.Traces.Reverse().Take(MostShown);
        return request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal)
            ? Answer.Text(Encoding.UTF8.GetBytes(Html(traces)), "text/html; charset=utf-8")
            : Answer.Json(new JsonObject { ["value"] = TraceJson.Of(traces) });
    }

    private static string Html(IEnumerable<RequestTrace> traces)
    {
        var html = new StringBuilder(Head);
        foreach (var trace in traces)
        {
            html.Append("<details><summary>")
                .Append(Encoded($"{trace.Message} {trace.Table} {(trace.IsAsync ? "(asynchronous step) " : string.Empty)}"))
                .Append(Encoded(string.Create(CultureInfo.InvariantCulture, $"{trace.Milliseconds:0.0} ms by {trace.Caller}")));
            if (trace.Fault is { } fault)
            {
                html.Append(" <strong class=\"fault\">").Append(Encoded(fault)).Append("</strong>");
            }

            html.Append("</summary>\n");
            AppendList(html, "Steps", trace.Steps.Select(Text));
            AppendList(html, "Service calls", trace.Calls.Select(c => $"{c.Message} {c.Table} by {c.Plugin}"));
            AppendList(html, "Traced", trace.Lines);
            html.Append("</details>\n");
        }

        return html.Append("</body></html>\n").ToString();
    }

    private static void AppendList(StringBuilder html, string title, IEnumerable<string> lines)
    {
        html.Append("<h2>").Append(title).Append("</h2><ol>");
        foreach (var line in lines)
        {
            html.Append("<li>").Append(Encoded(line)).Append("</li>");
        }

        html.Append("</ol>\n");
    }

    private static string Text(StepTrace step) => string.Create(
        CultureInfo.InvariantCulture,
        $"{step.Type} on {step.Message} {step.Table}, stage {step.Stage}, depth {step.Depth}: {(step.Ran ? $"{step.Milliseconds:0.0} ms" : step.SkippedBecause)}");

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
