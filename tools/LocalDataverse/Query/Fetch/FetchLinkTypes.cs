using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Query.Fetch;

/// <summary>The names that FetchXML has for join operators. Source: fetchxml/reference/link-entity.md, link-type options.</summary>
internal static class FetchLinkTypes
{
    private static readonly Dictionary<string, JoinOperator> ByName = new(StringComparer.Ordinal)
    {
        ["inner"] = JoinOperator.Inner,
        ["outer"] = JoinOperator.LeftOuter,
        ["natural"] = JoinOperator.Natural,
        ["exists"] = JoinOperator.Exists,
        ["in"] = JoinOperator.In,
        ["any"] = JoinOperator.Any,
        ["not any"] = JoinOperator.NotAny,
        ["all"] = JoinOperator.All,
        ["not all"] = JoinOperator.NotAll,
        ["matchfirstrowusingcrossapply"] = JoinOperator.MatchFirstRowUsingCrossApply,
    };

    internal static JoinOperator Find(string? name)
        => ByName.TryGetValue(name ?? "inner", out var found)
            ? found
            : throw new DataverseFaultException(ErrorCodes.InvalidLinkType, $"The FetchXML has the unknown link-type '{name}'.");

    internal static string Name(JoinOperator join) => ByName.First(p => p.Value == join).Key;
}
