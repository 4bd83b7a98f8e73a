using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.App;

/// <summary>What a control or a list needs to know of a column.</summary>
internal static class ColumnModel
{
    internal static JsonObject Of(Catalogue catalogue, Table table, Column column)
    {
        var model = new JsonObject
        {
            ["logicalName"] = column.Name,
            ["displayName"] = column.DisplayName ?? column.SchemaName ?? column.Name,
            ["type"] = column.Type.ToString(),
            ["requiredLevel"] = column.RequiredLevel,
            ["validForCreate"] = column.ValidForCreate,
            ["validForUpdate"] = column.ValidForUpdate,
            ["isSecured"] = column.IsSecured,
        };
        if (column.Type is ColumnType.Text or ColumnType.Memo && column.MaxLength != int.MaxValue)
        {
            model["maxLength"] = column.MaxLength;
        }

        if (column.Type is ColumnType.Integer or ColumnType.Decimal or ColumnType.Double or ColumnType.Money)
        {
            (model["min"], model["max"], model["precision"]) = (column.Min, column.Max, column.Precision);
        }

        if (column.Type == ColumnType.DateTime)
        {
            (model["dateOnly"], model["timeZoneIndependent"]) = (column.DateOnly, column.TimeZoneIndependent);
        }

        if (column.Options is { } options)
        {
            model["options"] = new JsonArray([.. options.Select(option => new JsonObject { ["value"] = option.Key, ["label"] = option.Value })]);
        }

        if (column.Type == ColumnType.Boolean)
        {
            model["default"] = column.Default is true;
        }

        if (column.Type is ColumnType.Lookup)
        {
            model["targets"] = new JsonArray([.. column.Targets.Select(target => JsonValue.Create(target))]);
            model["navigations"] = new JsonObject(Navigations.Of(catalogue, table).Where(each => !each.ToMany && each.Lookup == column)
                .Select(each => KeyValuePair.Create<string, JsonNode?>(each.To.Name, JsonValue.Create(each.Name))));
        }

        return model;
    }
}
