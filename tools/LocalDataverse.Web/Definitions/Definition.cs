using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace XrmLeads.LocalDataverse.Web.Definitions;

/// <summary>A table, column, relationship, key or choice as the Web API describes it.</summary>
/// <param name="Type">Name of its type, such as PicklistAttributeMetadata.</param>
/// <param name="Members">Its own members.</param>
internal sealed record Definition(string Type, JsonObject Members)
{
    /// <summary>The definitions behind its collection-valued navigation properties.</summary>
    internal Dictionary<string, Func<IReadOnlyList<Definition>>> Many { get; } = [];

    /// <summary>The definitions behind its single-valued navigation properties.</summary>
    internal Dictionary<string, Func<Definition?>> One { get; } = [];
}
