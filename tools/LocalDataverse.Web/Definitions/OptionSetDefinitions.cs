using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Web.Definitions;

/// <summary>Choices. Source: MicrosoftDocs/powerapps-docs developer/data-platform/webapi/reference/optionsetmetadata and booleanoptionsetmetadata.</summary>
internal static class OptionSetDefinitions
{
    /// <summary>The shared choices.</summary>
    internal static IEnumerable<Definition> Of(Catalogue catalogue)
        => catalogue.Choices.Select(c => Set(c.Key, isGlobal: true, "Picklist", new JsonArray([.. c.Value.Select(o => Option(o.Key, o.Value))])));

    /// <summary>The options of a column; null where it has none or the description does not list them.</summary>
    internal static Definition? OfColumn(Table table, Column column) => column.Type switch
    {
        ColumnType.Boolean => Boolean(table, column),
        ColumnType.Choice or ColumnType.Choices when column.Options is { } options
            => Set(
                column.ChoiceName ?? $"{table.Name}_{column.Name}",
                column.ChoiceName is not null,
                "Picklist",
                new JsonArray([.. options.Select(o => Option(o.Key, o.Value))])),
        ColumnType.State => Set($"{table.Name}_{column.Name}", false, "State", new JsonArray([.. table.States.Select(s => State(column, s))])),
        ColumnType.Status => Set(
            $"{table.Name}_{column.Name}",
            false,
            "Status",
            new JsonArray([.. table.States.SelectMany(s => s.Statuses.Select(o => Status(column, s, o.Key, o.Value)))])),
        _ => null,
    };

    private static Definition Set(string name, bool isGlobal, string type, JsonArray options) => new("OptionSetMetadata", new JsonObject
    {
        ["MetadataId"] = DefinitionText.Id("choice/" + name),
        ["Name"] = name,
        ["IsGlobal"] = isGlobal,
        ["OptionSetType"] = type,
        ["Options"] = options,
    });

    private static Definition Boolean(Table table, Column column) => new("BooleanOptionSetMetadata", new JsonObject
    {
        ["MetadataId"] = DefinitionText.Id($"choice/{table.Name}_{column.Name}"),
        ["Name"] = $"{table.Name}_{column.Name}",
        ["IsGlobal"] = false,
        ["OptionSetType"] = "Boolean",
        ["TrueOption"] = Option(1, Label(column, 1, "Yes")),
        ["FalseOption"] = Option(0, Label(column, 0, "No")),
    });

    private static string Label(Column column, int value, string other)
        => column.Options is { } options && options.TryGetValue(value, out var label) ? label : other;

    private static JsonObject Option(int value, string label) => new() { ["Value"] = value, ["Label"] = DefinitionText.Label(label) };

    private static JsonObject State(Column column, State state)
    {
        var option = Option(state.Value, Label(column, state.Value, state.Name));
        option.Insert(0, "@odata.type", "#Microsoft.Dynamics.CRM.StateOptionMetadata");
        option["DefaultStatus"] = state.DefaultStatus;
        option["InvariantName"] = state.Name;
        return option;
    }

    private static JsonObject Status(Column column, State state, int value, string label)
    {
        var option = Option(value, Label(column, value, label));
        option.Insert(0, "@odata.type", "#Microsoft.Dynamics.CRM.StatusOptionMetadata");
        option["State"] = state.Value;
        return option;
    }
}
