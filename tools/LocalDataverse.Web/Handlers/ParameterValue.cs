using System;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;
using XrmLeads.LocalDataverse.Web.Writing;

namespace XrmLeads.LocalDataverse.Web.Handlers;

/// <summary>A parameter of a custom API in the type of the SDK. Types are numbered as in the table customapirequestparameter.</summary>
internal static class ParameterValue
{
    internal static object? Of(Call call, CustomApiParameter parameter, JsonNode? node)
    {
        try
        {
            return node is null ? null : parameter.Type switch
            {
                0 => ValueReader.Boolean(node),
                1 => ValueReader.Moment(node),
                2 => ValueReader.Decimal(node),
                5 => Reference(call, node),
                6 => ValueReader.Double(node),
                7 => ValueReader.Integer(node),
                8 => new Money(ValueReader.Decimal(node)),
                9 => new OptionSetValue(ValueReader.Integer(node)),
                10 => ValueReader.Text(node),
                11 => ValueReader.Texts(node),
                12 => ValueReader.Id(node),
                _ => throw Faults.NotSupported($"rows as parameters ({parameter.Name})"),
            };
        }
        catch (FormatException fault)
        {
            throw WebFault.BadRequest($"{parameter.Name}: {fault.Message}");
        }
    }

    // {"@odata.id": "leads(...)"} or {"@odata.type": "Microsoft.Dynamics.CRM.lead", "leadid": "..."}.
    private static EntityReference Reference(Call call, JsonNode node)
    {
        if (node["@odata.id"] is { } address)
        {
            return RowAddress.Of(call, ValueReader.Text(address));
        }

        var type = node["@odata.type"] is { } name ? ValueReader.Text(name).TrimStart('#') : throw new FormatException("@odata.type is missing.");
        var table = type.StartsWith(EdmSchema.Namespace + ".", StringComparison.Ordinal)
            ? call.Schema.Catalogue.Table(type[(EdmSchema.Namespace.Length + 1)..])
            : throw new FormatException($"{type} is no type of a row.");
        return new EntityReference(table.Name, ValueReader.Id(node[table.PrimaryId] ?? throw new FormatException($"{table.PrimaryId} is missing.")));
    }
}
