using System.Collections.Generic;
using System.Linq;
using XrmLeads.LocalDataverse;

namespace XrmLeads.Cli.Connecting;

/// <summary>What some requests came to.</summary>
/// <param name="Requests">Requests that clients sent; a transaction of several operations is one.</param>
/// <param name="PluginReads">Calls by which plugins read from the org.</param>
/// <param name="PluginWrites">Calls by which plugins wrote to it.</param>
internal readonly record struct RequestCost(int Requests, int PluginReads, int PluginWrites)
{
    /// <summary>The sum of two parts.</summary>
    public static RequestCost operator +(RequestCost a, RequestCost b) =>
        new(a.Requests + b.Requests, a.PluginReads + b.PluginReads, a.PluginWrites + b.PluginWrites);

    /// <summary>What was added since.</summary>
    public static RequestCost operator -(RequestCost a, RequestCost b) =>
        new(a.Requests - b.Requests, a.PluginReads - b.PluginReads, a.PluginWrites - b.PluginWrites);

    /// <summary>Adds up traces; what an asynchronous step called counts, and is no request of a client.</summary>
    internal static RequestCost Of(IReadOnlyList<RequestTrace> traces)
    {
        var sum = default(RequestCost);
        foreach (var trace in traces)
        {
            var writes = trace.Calls.Count(call => call.IsWrite);
            sum += new RequestCost(trace.IsAsync ? 0 : 1, trace.Calls.Count - writes, writes);
        }

        return sum;
    }
}
