using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Answers;

/// <summary>
/// Writes rows as JSON, with the annotations that the caller prefers. Source:
/// learn.microsoft.com/power-apps/developer/data-platform/webapi/query/select-columns.
/// </summary>
internal sealed class RowWriter(Call call)
{
    private const string Formatted = "OData.Community.Display.V1.FormattedValue";
    private const string LookupTable = "Microsoft.Dynamics.CRM.lookuplogicalname";
    private const string LookupNavigation = "Microsoft.Dynamics.CRM.associatednavigationproperty";

    /// <summary>A row with the given columns; the empty ones are null.</summary>
    internal JsonObject Write(Table table, Entity row, IEnumerable<Column> columns)
    {
        var json = new JsonObject { ["@odata.etag"] = ETags.Of(row) };
        foreach (var column in columns)
        {
            Add(json, table, column, row);
        }

        return json;
    }

    /// <summary>A value in JSON.</summary>
    internal static JsonNode? Value(object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag,
        int number => number,
        long number => number,
        decimal number => number,
        double number => number,
        Guid id => id,
        Money money => money.Value,
        OptionSetValue option => option.Value,
        OptionSetValueCollection options => string.Join(',', options.Select(o => o.Value)),
        EntityReference reference => reference.Id,
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        string[] texts => new JsonArray([.. texts.Select(t => JsonValue.Create(t))]),
        _ => throw Faults.NotSupported($"values of the type {value.GetType().Name} in an answer"),
    };

    /// <summary>Adds the values of a query that carry an alias: those of links, groups and aggregates. Empty ones are absent.</summary>
    internal void AddAliased(JsonObject json, Entity row)
    {
        foreach (var (name, value) in row.Attributes)
        {
            if (value is not AliasedValue aliased)
            {
                continue;
            }

            AddFormatted(json, name, row, name);
            if (aliased.Value is EntityReference reference)
            {
                AddAnnotation(json, name, LookupTable, () => reference.LogicalName);
            }

            json[name] = Value(aliased.Value);
        }
    }

    /// <summary>Adds the text that people read for a value of the row, where there is one.</summary>
    internal void AddFormatted(JsonObject json, string name, Entity row, string attribute)
        => AddAnnotation(json, name, Formatted, () => row.FormattedValues.TryGetValue(attribute, out var text) && text.Length > 0 ? text : null);

    private void Add(JsonObject json, Table table, Column column, Entity row)
    {
        var name = PropertyTypes.NameOf(column);
        var value = row.Attributes.TryGetValue(column.Name, out var stored) ? stored : null;
        AddFormatted(json, name, row, column.Name);
        if (value is EntityReference reference)
        {
            AddAnnotation(json, name, LookupNavigation, () => column.Name == SystemColumns.Owner
                ? column.Name
                : call.Schema.Way(table, column, reference.LogicalName)?.Name);
            AddAnnotation(json, name, LookupTable, () => reference.LogicalName);
        }

        json[name] = value is DateTime day && column.DateOnly ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Value(value);
    }

    private void AddAnnotation(JsonObject json, string name, string annotation, Func<string?> value)
    {
        if (call.Preferences.Includes(annotation) && value() is { } text)
        {
            json[$"{name}@{annotation}"] = text;
        }
    }
}
