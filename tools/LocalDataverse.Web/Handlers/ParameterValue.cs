using System;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;
using XrmLeads.LocalDataverse.Web.Writing;

namespace XrmLeads.LocalDataverse.Web.Handlers;

/// <summary>
/// A parameter of an operation in the type of the SDK. Types are numbered as in the table customapirequestparameter. Source:
/// MicrosoftDocs/powerapps-docs developer/data-platform/webapi/use-web-api-actions.md, "Specify entity parameter type".
/// </summary>
internal static class ParameterValue
{
    /// <summary>The value; rows without a type of their own are of the table that the operation is bound to.</summary>
    internal static object? Of(Call call, CustomApiParameter parameter, JsonNode? node, Table? rows)
    {
        try
        {
            return node is null ? null : parameter.Type switch
            {
                0 => ValueReader.Boolean(node),
                1 => ValueReader.Moment(node),
                2 => ValueReader.Decimal(node),
                3 => Row(call, node, rows),
                4 => Rows(call, node, rows),
                5 => Reference(call, node),
                6 => ValueReader.Double(node),
                7 => ValueReader.Integer(node),
                8 => new Money(ValueReader.Decimal(node)),
                9 => new OptionSetValue(ValueReader.Integer(node)),
                10 => ValueReader.Text(node),
                11 => ValueReader.Texts(node),
                12 => ValueReader.Id(node),
                _ => throw Faults.NotSupported($"parameters of the type {parameter.Type} ({parameter.Name})"),
            };
        }
        catch (FormatException fault)
        {
            throw WebFault.BadRequest($"{parameter.Name}: {fault.Message}");
        }
    }

    private static Entity Row(Call call, JsonNode node, Table? rows)
    {
        var json = node as JsonObject ?? throw new FormatException("A row is expected.");
        var table = json["@odata.type"] is null && rows is not null ? rows : TableOf(call, json);
        var row = new RowReader(call, table).ReadPlain(json);
        if (row.Attributes.TryGetValue(table.PrimaryId, out var id) && id is Guid sent)
        {
            row.Id = sent;
        }

        ReadKey(call, json, table, row);
        return row;
    }

    // bulk-operations.md: a row of UpsertMultiple may be named by an alternate key, in @odata.id.
    private static void ReadKey(Call call, JsonObject json, Table table, Entity row)
    {
        if (json["@odata.id"] is not { } address)
        {
            return;
        }

        var reference = RowAddress.Of(call, ValueReader.Text(address));
        if (reference.LogicalName != table.Name)
        {
            throw new FormatException($"@odata.id names a row of {reference.LogicalName}, not of {table.Name}.");
        }

        row.Id = reference.Id == Guid.Empty ? row.Id : reference.Id;
        row.KeyAttributes.AddRange([.. reference.KeyAttributes]);
    }

    private static EntityCollection Rows(Call call, JsonNode node, Table? table)
    {
        var list = node as JsonArray ?? throw new FormatException("An array of rows is expected.");
        var rows = new EntityCollection([.. list.Select(n => Row(call, n ?? throw new FormatException("null is no row."), table))]);
        rows.EntityName = table?.Name ?? rows.Entities.FirstOrDefault()?.LogicalName ?? string.Empty;
        return rows;
    }

    // {"@odata.id": "leads(...)"} or {"@odata.type": "Microsoft.Dynamics.CRM.lead", "leadid": "..."}.
    private static EntityReference Reference(Call call, JsonNode node)
    {
        var json = node as JsonObject ?? throw new FormatException("A row is expected.");
        if (json["@odata.id"] is { } address)
        {
            return RowAddress.Of(call, ValueReader.Text(address));
        }

        var table = TableOf(call, json);
        return new EntityReference(table.Name, ValueReader.Id(json[table.PrimaryId] ?? throw new FormatException($"{table.PrimaryId} is missing.")));
    }

    private static Table TableOf(Call call, JsonObject json)
    {
        var type = json["@odata.type"] is { } name ? ValueReader.Text(name).TrimStart('#') : throw new FormatException("@odata.type is missing.");
        return type.StartsWith(EdmSchema.Namespace + ".", StringComparison.Ordinal)
            && call.Schema.Catalogue.Tables.TryGetValue(type[(EdmSchema.Namespace.Length + 1)..], out var table)
                ? table
                : throw new FormatException($"{type} is no type of a row.");
    }
}
