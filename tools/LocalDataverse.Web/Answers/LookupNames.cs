using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Web.Answers;

/// <summary>The names of the rows that lookups point at. Who may read a lookup may read this name, whatever he may do with the row.</summary>
internal sealed class LookupNames(Dataverse dataverse)
{
    private readonly Dictionary<(string Table, System.Guid Id), string?> _known = [];

    /// <summary>The name; null for a row without one.</summary>
    internal string? Of(EntityReference reference)
    {
        var key = (reference.LogicalName, reference.Id);
        if (!_known.TryGetValue(key, out var name))
        {
            name = Read(reference);
            _known.Add(key, name);
        }

        return name;
    }

    private string? Read(EntityReference reference) => dataverse.Read(engine =>
    {
        var table = engine.Catalogue.Table(reference.LogicalName);
        return table.PrimaryName is { } column && engine.Rows.Exists(table, reference.Id)
            ? engine.Rows.Get(table, reference.Id).GetAttributeValue<string>(column)
            : null;
    });
}
