using System;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Writing;

/// <summary>
/// Reads a row from a payload. Source: learn.microsoft.com/power-apps/developer/data-platform/webapi/create-entity-web-api and
/// update-delete-entities-using-web-api.
/// </summary>
internal sealed class RowReader(Call call, Table table)
{
    private const string Bind = "@odata.bind";

    internal Entity Read(JsonObject json)
    {
        var row = new Entity(table.Name);
        foreach (var (name, value) in json)
        {
            try
            {
                Read(row, name, value);
            }
            catch (FormatException fault)
            {
                throw Wrong($"{name}: {fault.Message}");
            }
        }

        return row;
    }

    private void Read(Entity row, string name, JsonNode? value)
    {
        if (name.EndsWith(Bind, StringComparison.Ordinal))
        {
            ReadBind(row, name[..^Bind.Length], value);
        }
        else if (name.Contains('@', StringComparison.Ordinal))
        {
            // An annotation, such as @odata.type or a formatted value: it says something about the row and changes nothing.
        }
        else if (call.Schema.Navigation(table, name) is { } navigation && (call.Schema.Column(table, name) is null))
        {
            row[navigation.Lookup.Name] = value is null && !navigation.ToMany
                ? null
                : throw Faults.NotSupported($"related rows in a payload ({name}); name a row with {name}{Bind}");
        }
        else if (call.Schema.Column(table, name) is { } column)
        {
            row[column.Name] = column.Type == ColumnType.Lookup
                ? throw Wrong($"CRM do not support direct update of Entity Reference properties, Use Navigation properties instead ({name}).")
                : ValueReader.Read(column, value);
        }
        else
        {
            throw Wrong($"Invalid property '{name}' was found in entity '{EdmSchema.Namespace}.{table.Name}'.");
        }
    }

    private void ReadBind(Entity row, string name, JsonNode? value)
    {
        var navigation = call.Schema.Navigation(table, name);
        var lookup = navigation is { ToMany: false } ? navigation.Lookup
            : name == SystemColumns.Owner && table.Ownership == Ownership.User ? table.Column(name)
            : throw Wrong($"An undeclared property '{name}' which only has property annotations in the payload but no property value was found.");
        if (value is null)
        {
            row[lookup.Name] = null;
            return;
        }

        var reference = RowAddress.Of(call, ValueReader.Text(value));
        row[lookup.Name] = navigation is null || navigation.To.Name == reference.LogicalName
            ? reference
            : throw Wrong($"{name} leads to {navigation.To.Name}, not to {reference.LogicalName}.");
    }

    private WebFault Wrong(string message) => WebFault.Payload(EntitySetNames.Of(table), message);
}
