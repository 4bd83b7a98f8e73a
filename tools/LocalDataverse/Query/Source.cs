using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>A table that takes part in a query: the root, or a link.</summary>
internal sealed class Source
{
    internal required Table Table { get; init; }

    internal required string SqlAlias { get; init; }

    /// <summary>The alias under which a link's columns come back; null for the root.</summary>
    internal string? Alias { get; init; }

    internal LinkEntity? Link { get; init; }

    internal required Projection Projection { get; init; }

    /// <summary>Columns that come back under an alias of their own.</summary>
    internal IReadOnlyList<ShapedColumn> Shaped { get; init; } = [];

    /// <summary>Columns that are read for their alias and not asked for by their own name.</summary>
    internal IReadOnlyList<Column> OnlyAliased { get; init; } = [];

    /// <summary>The links that are joined.</summary>
    internal List<Source> Links { get; } = [];

    /// <summary>The links of type exists and in, which only restrict the rows.</summary>
    internal List<LinkEntity> Restrictions { get; } = [];

    internal string Sql(string column) => $"{SqlAlias}.{Schema.Quote(column)}";
}
