using System;
using System.Linq;
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

    internal static Answer Get(HttpRequest request, Dataverse dataverse)
    {
        if (request.Method != "GET")
        {
            throw WebFault.NoOperation(new Uri($"{request.Scheme}://{request.Host}{request.Path}"));
        }

        var (all, text) = (dataverse.Traces, request.Query["text"].ToString());
        var shown = TraceFilter.Find(all.Reverse(), text).Take(MostShown).ToList();
        return request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal)
            ? Answer.Text(Encoding.UTF8.GetBytes(TraceHtml.Of(shown, text, all.Count)), "text/html; charset=utf-8")
            : Answer.Json(new JsonObject { ["value"] = TraceJson.Of(shown) });
    }
}
