using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Web.Schema;

/// <summary>An action or function: a custom API, or a message of Dataverse's own.</summary>
/// <param name="Name">Name in addresses, and of the message.</param>
/// <param name="IsFunction">Asked for by GET, else by POST.</param>
/// <param name="BoundTable">The table whose row, or rows, it is called on; null for none.</param>
/// <param name="IsOnRows">Called on the entity set and not on one row.</param>
/// <param name="Parameters">What it takes.</param>
/// <param name="Properties">What it answers with.</param>
internal sealed record Operation(
    string Name,
    bool IsFunction,
    string? BoundTable,
    bool IsOnRows,
    IReadOnlyList<CustomApiParameter> Parameters,
    IReadOnlyList<CustomApiParameter> Properties)
{
    /// <summary>Makes the message of the parameters sent; null where they are the message's own.</summary>
    internal Action<OrganizationRequest>? Complete { get; init; }

    /// <summary>The property that holds rows which are the whole answer; null where the answer is an object with the properties.</summary>
    internal string? RowsOf { get; init; }
}
