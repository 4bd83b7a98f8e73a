using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.LocalDataverse;

/// <summary>The newest traces, so that a long load does not fill the memory.</summary>
internal sealed class TraceLog
{
    /// <summary>How many requests, steps, calls and lines are kept at most; the newest request is, whatever its size.</summary>
    internal const int MostEntries = 50_000;

    private readonly List<RequestTrace> _traces = [];
    private int _entries;
    private OrganizationWork _work = new(0, 0, 0);

    internal OrganizationWork Work
    {
        get
        {
            lock (_traces)
            {
                return _work;
            }
        }
    }

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
            _entries = 0;
        }
    }

    internal void Add(RequestTrace trace, string? fault)
    {
        trace.End(fault);
        lock (_traces)
        {
            if (_entries + trace.Entries > MostEntries)
            {
                // Half at a time: taking the first out of a list moves all others.
                _traces.RemoveRange(0, (_traces.Count + 1) / 2);
                _entries = _traces.Sum(kept => kept.Entries);
            }

            var writes = trace.Calls.Count(call => call.IsWrite);
            _work = new OrganizationWork(_work.Requests + (trace.IsAsync ? 0 : 1), _work.Reads + trace.Calls.Count - writes, _work.Writes + writes);
            _traces.Add(trace);
            _entries += trace.Entries;
        }
    }
}
