using System.Linq;
using System.Text.Json.Nodes;

namespace XrmLeads.LocalDataverse.Web.Tracing;

/// <summary>Traces as JSON, newest first.</summary>
internal static class TraceJson
{
    internal static JsonArray Of(System.Collections.Generic.IEnumerable<RequestTrace> traces) => new([.. traces.Select(trace => new JsonObject
    {
        ["message"] = trace.Message,
        ["table"] = trace.Table,
        ["caller"] = trace.Caller,
        ["isAsync"] = trace.IsAsync,
        ["milliseconds"] = trace.Milliseconds,
        ["fault"] = trace.Fault,
        ["steps"] = new JsonArray([.. trace.Steps.Select(step => new JsonObject
        {
            ["type"] = step.Type,
            ["message"] = step.Message,
            ["table"] = step.Table,
            ["stage"] = step.Stage,
            ["depth"] = step.Depth,
            ["skippedBecause"] = step.SkippedBecause,
            ["milliseconds"] = step.Milliseconds,
        })]),
        ["calls"] = new JsonArray([.. trace.Calls.Select(call => new JsonObject
        {
            ["number"] = call.Number,
            ["message"] = call.Message,
            ["table"] = call.Table,
            ["isWrite"] = call.IsWrite,
            ["plugin"] = call.Plugin,
        })]),
        ["sqlCount"] = trace.StatementCount,
        ["sqlMilliseconds"] = trace.SqlMilliseconds,
        ["sql"] = new JsonArray([.. trace.Statements.Select(statement => new JsonObject
        {
            ["sql"] = statement.Sql,
            ["milliseconds"] = statement.Milliseconds,
        })]),
        ["lines"] = new JsonArray([.. trace.Lines.Select(line => JsonValue.Create(line))]),
    })]);
}
