using System;
using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.LocalDataverse.Web.Tracing;

/// <summary>Finds traces by a text that stands anywhere in them, without regard to case.</summary>
internal static class TraceFilter
{
    internal static IEnumerable<RequestTrace> Find(IEnumerable<RequestTrace> traces, string text)
        => text.Length == 0 ? traces : traces.Where(t => Texts(t).Any(s => s.Contains(text, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> Texts(RequestTrace trace)
        => new[] { $"{trace.Message} {trace.Table}", trace.Caller.ToString(), trace.Fault ?? string.Empty }
            .Concat(trace.Steps.Select(s => $"{s.Type} {s.Message} {s.Table} {s.SkippedBecause}"))
            .Concat(trace.Calls.Select(c => $"{c.Message} {c.Table} {c.Plugin}"))
            .Concat(trace.Lines)
            .Concat(trace.Statements.Select(s => s.Sql));
}
