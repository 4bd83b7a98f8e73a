using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Writing;

/// <summary>A row as a payload describes it, with the rows that are to be created or associated along with it.</summary>
/// <param name="Row">The row's own columns.</param>
internal sealed record Payload(Entity Row)
{
    /// <summary>Rows to create first, to which the row then points.</summary>
    internal List<(Navigation Way, Payload Related)> Parents { get; } = [];

    /// <summary>Rows to create afterwards, which then point to the row.</summary>
    internal List<(Navigation Way, Payload Related)> Children { get; } = [];

    /// <summary>Rows that are there and are to be associated with the row.</summary>
    internal List<(Navigation Way, EntityReference Related)> Associated { get; } = [];

    /// <summary>Whether there is nothing but the row itself.</summary>
    internal bool IsPlain => Parents.Count == 0 && Children.Count == 0 && Associated.Count == 0;
}
