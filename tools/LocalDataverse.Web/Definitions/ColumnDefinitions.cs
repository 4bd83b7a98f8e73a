using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Web.Definitions;

/// <summary>Columns. Source: MicrosoftDocs/powerapps-docs developer/data-platform/webapi/reference/attributemetadata and the types derived from it.</summary>
internal static class ColumnDefinitions
{
    // AttributeType, AttributeTypeName and the type of the definition, by the type of the column.
    private static readonly Dictionary<ColumnType, (string Code, string Name, string Definition)> Types = new()
    {
        [ColumnType.Text] = ("String", "StringType", "StringAttributeMetadata"),
        [ColumnType.Memo] = ("Memo", "MemoType", "MemoAttributeMetadata"),
        [ColumnType.Integer] = ("Integer", "IntegerType", "IntegerAttributeMetadata"),
        [ColumnType.BigInteger] = ("BigInt", "BigIntType", "BigIntAttributeMetadata"),
        [ColumnType.Decimal] = ("Decimal", "DecimalType", "DecimalAttributeMetadata"),
        [ColumnType.Double] = ("Double", "DoubleType", "DoubleAttributeMetadata"),
        [ColumnType.Money] = ("Money", "MoneyType", "MoneyAttributeMetadata"),
        [ColumnType.DateTime] = ("DateTime", "DateTimeType", "DateTimeAttributeMetadata"),
        [ColumnType.Boolean] = ("Boolean", "BooleanType", "BooleanAttributeMetadata"),
        [ColumnType.Choice] = ("Picklist", "PicklistType", "PicklistAttributeMetadata"),
        [ColumnType.Choices] = ("Virtual", "MultiSelectPicklistType", "MultiSelectPicklistAttributeMetadata"),
        [ColumnType.State] = ("State", "StateType", "StateAttributeMetadata"),
        [ColumnType.Status] = ("Status", "StatusType", "StatusAttributeMetadata"),
        [ColumnType.Lookup] = ("Lookup", "LookupType", "LookupAttributeMetadata"),
        [ColumnType.Parties] = ("PartyList", "PartyListType", "LookupAttributeMetadata"),
        [ColumnType.PrimaryKey] = ("Uniqueidentifier", "UniqueidentifierType", "UniqueIdentifierAttributeMetadata"),
        [ColumnType.UniqueIdentifier] = ("Uniqueidentifier", "UniqueidentifierType", "UniqueIdentifierAttributeMetadata"),
    };

    /// <summary>The types that definitions of columns have.</summary>
    internal static IEnumerable<string> TypeNames => Types.Values.Select(t => t.Definition).Distinct();

    internal static Definition Of(Table table, Column column)
    {
        var (code, name, type) = Types.GetValueOrDefault(column.Type, ("Virtual", "VirtualType", "AttributeMetadata"));
        if (column.Type == ColumnType.Lookup && (column.Name == SystemColumns.Owner || column.Targets is ["account", "contact"]))
        {
            (code, name) = column.Name == SystemColumns.Owner ? ("Owner", "OwnerType") : ("Customer", "CustomerType");
        }

        var definition = new Definition(type, new JsonObject
        {
            ["MetadataId"] = DefinitionText.Id($"column/{table.Name}/{column.Name}"),
            ["LogicalName"] = column.Name,
            ["SchemaName"] = column.SchemaName ?? column.Name,
            ["EntityLogicalName"] = table.Name,
            ["AttributeType"] = code,
            ["AttributeTypeName"] = new JsonObject { ["Value"] = name },
            ["DisplayName"] = DefinitionText.Label(column.DisplayName),
            ["RequiredLevel"] = DefinitionText.Managed(Level(table, column), "canmodifyrequirementlevelsettings"),
            ["IsValidForCreate"] = column.ValidForCreate,
            ["IsValidForRead"] = true,
            ["IsValidForUpdate"] = column.ValidForUpdate,
            ["IsPrimaryId"] = column.Name == table.PrimaryId,
            ["IsPrimaryName"] = column.Name == table.PrimaryName,
            ["IsCustomAttribute"] = column.IsCustom,
            ["IsSecured"] = column.IsSecured,
        });
        AddOwn(definition, column);
        if (OptionSetDefinitions.OfColumn(table, column) is { } options)
        {
            definition.One["OptionSet"] = () => options;
            definition.One["GlobalOptionSet"] = () => column.ChoiceName is null ? null : options;
        }

        return definition;
    }

    private static string Level(Table table, Column column) => column.Name == table.PrimaryId ? "SystemRequired" : column.RequiredLevel switch
    {
        "systemrequired" => "SystemRequired",
        "required" or "applicationrequired" => "ApplicationRequired",
        "recommended" => "Recommended",
        _ => "None",
    };

    private static void AddOwn(Definition definition, Column column)
    {
        var members = definition.Members;
        switch (column.Type)
        {
            case ColumnType.Text or ColumnType.Memo:
                members["MaxLength"] = column.MaxLength == int.MaxValue ? null : column.MaxLength;
                break;
            case ColumnType.Integer or ColumnType.Decimal or ColumnType.Double or ColumnType.Money:
                members["MinValue"] = column.Min;
                members["MaxValue"] = column.Max;
                if (column.Type != ColumnType.Integer)
                {
                    members["Precision"] = column.Precision;
                }

                break;
            case ColumnType.DateTime:
                members["Format"] = column.DateOnly ? "DateOnly" : "DateAndTime";
                members["DateTimeBehavior"] = new JsonObject
                {
                    ["Value"] = column.DateOnly ? "DateOnly" : column.TimeZoneIndependent ? "TimeZoneIndependent" : "UserLocal",
                };
                break;
            case ColumnType.Boolean:
                members["DefaultValue"] = column.Default is true;
                break;
            case ColumnType.Choice:
                members["DefaultFormValue"] = column.Default as int? ?? -1;
                break;
            case ColumnType.Lookup:
                members["Targets"] = new JsonArray([.. column.Targets.Select(t => JsonValue.Create(t))]);
                break;
        }
    }
}
