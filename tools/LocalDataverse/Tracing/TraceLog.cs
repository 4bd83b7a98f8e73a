using System.Collections.Generic;

namespace XrmLeads.LocalDataverse;

/// <summary>The newest traces, so that a long load does not fill the memory.</summary>
internal sealed class TraceLog
{
    internal const int MostTraces = 10_000;

    private readonly List<RequestTrace> _traces = [];

    internal IReadOnlyList<RequestTrace> Copy()
    {
        lock (_traces)
        {
            return [.. _traces];
        }
    }

    internal void Clear()
    {
        lock (_traces)
        {
            _traces.Clear();
        }
    }

    internal void Add(RequestTrace trace, string? fault)
    {
        trace.End(fault);
        lock (_traces)
        {
            if (_traces.Count >= MostTraces)
            {
                _traces.RemoveRange(0, MostTraces / 2);
            }

            _traces.Add(trace);
        }
    }
}
