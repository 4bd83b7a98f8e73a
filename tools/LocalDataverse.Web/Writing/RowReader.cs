using System;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Writing;

/// <summary>
/// Reads a row from a payload. Source: MicrosoftDocs/powerapps-docs developer/data-platform/webapi/create-entity-web-api.md and
/// update-delete-entities-using-web-api.md.
/// </summary>
internal sealed class RowReader(Call call, Table table)
{
    private const string Bind = "@odata.bind";

    internal Payload Read(JsonObject json)
    {
        var payload = new Payload(new Entity(table.Name));
        foreach (var (name, value) in json)
        {
            try
            {
                Read(payload, name, value);
            }
            catch (FormatException fault)
            {
                throw Wrong($"{name}: {fault.Message}");
            }
        }

        return payload;
    }

    /// <summary>Reads a row that brings no others along.</summary>
    internal Entity ReadPlain(JsonObject json)
    {
        var payload = Read(json);
        return payload.IsPlain ? payload.Row : throw Wrong("Related rows can be created or associated only where the row itself is created.");
    }

    /// <summary>The text of an address in a payload.</summary>
    internal static string Address(JsonNode node)
    {
        try
        {
            return ValueReader.Text(node);
        }
        catch (FormatException fault)
        {
            throw WebFault.BadRequest(fault.Message);
        }
    }

    private void Read(Payload payload, string name, JsonNode? value)
    {
        if (name.EndsWith(Bind, StringComparison.Ordinal))
        {
            ReadBind(payload, name[..^Bind.Length], value);
        }
        else if (name.Contains('@', StringComparison.Ordinal))
        {
            // An annotation, such as @odata.type or a formatted value: it says something about the row and changes nothing.
        }
        else if (call.Schema.Navigation(table, name) is { } navigation && (call.Schema.Column(table, name) is null))
        {
            ReadRelated(payload, navigation, value);
        }
        else if (call.Schema.Column(table, name) is { } column)
        {
            payload.Row[column.Name] = column.Type == ColumnType.Lookup
                ? throw Wrong($"CRM do not support direct update of Entity Reference properties, Use Navigation properties instead ({name}).")
                : ValueReader.Read(column, value);
        }
        else
        {
            throw Wrong($"Invalid property '{name}' was found in entity '{EdmSchema.Namespace}.{table.Name}'.");
        }
    }

    private void ReadRelated(Payload payload, Navigation navigation, JsonNode? value)
    {
        var reader = new RowReader(call, navigation.To);
        switch (value)
        {
            case null when !navigation.ToMany:
                payload.Row[navigation.Lookup.Name] = null;
                break;
            case JsonObject row when !navigation.ToMany:
                payload.Parents.Add((navigation, reader.Read(row)));
                break;
            case JsonArray rows when navigation.ToMany && rows.All(r => r is JsonObject):
                payload.Children.AddRange(rows.Select(r => (navigation, reader.Read(r!.AsObject()))));
                break;
            default:
                throw Wrong($"{navigation.Name} takes {(navigation.ToMany ? "an array of rows" : "a row")}.");
        }
    }

    private void ReadBind(Payload payload, string name, JsonNode? value)
    {
        var navigation = call.Schema.Navigation(table, name);
        if (navigation is { ToMany: true } && value is JsonArray several)
        {
            payload.Associated.AddRange(several.Select(one => (navigation, Reference(navigation, name, one ?? throw new FormatException("null is no address.")))));
            return;
        }

        var lookup = navigation is { ToMany: false } ? navigation.Lookup
            : name == SystemColumns.Owner && table.Ownership == Ownership.User ? table.Column(name)
            : throw Wrong($"An undeclared property '{name}' which only has property annotations in the payload but no property value was found.");
        payload.Row[lookup.Name] = value is null ? null : Reference(navigation, name, value);
    }

    private EntityReference Reference(Navigation? navigation, string name, JsonNode value)
    {
        var reference = RowAddress.Of(call, ValueReader.Text(value));
        return navigation is null || navigation.To.Name == reference.LogicalName
            ? reference
            : throw Wrong($"{name} leads to {navigation.To.Name}, not to {reference.LogicalName}.");
    }

    private WebFault Wrong(string message) => WebFault.Payload(EntitySetNames.Of(table), message);
}
