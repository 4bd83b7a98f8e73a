using System;
using System.Collections.Generic;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>An outer request, or an asynchronous job, with what all requests inside share.</summary>
internal sealed class Operation(RequestIds ids, Guid correlationId, DateTime startedOn, RequestTrace trace)
{
    internal Guid CorrelationId => correlationId;

    /// <summary>The options' clock when the request came in, UTC.</summary>
    internal DateTime StartedOn => startedOn;

    internal RequestTrace Trace => trace;

    /// <summary>Service calls that plugins have made so far.</summary>
    internal int Calls { get; set; }

    /// <summary>A call or plugin inside the open transaction has failed: whatever is tried next fails too, and nothing will be stored.</summary>
    internal bool IsDoomed { get; set; }

    /// <summary>An id for one of its messages.</summary>
    internal Guid NewId() => ids.Next();

    /// <summary>Asynchronous steps to run after the commit.</summary>
    internal List<AsyncJob> Jobs { get; } = [];
}
