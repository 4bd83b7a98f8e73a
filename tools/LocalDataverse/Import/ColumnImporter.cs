using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Reads one attribute element into a column; types that are not stored here give null.</summary>
internal static class ColumnImporter
{
    internal static Column? Read(XElement attribute, Catalogue catalogue)
    {
        if (TypeOf(attribute.RequiredChild("Type")) is not { } type)
        {
            return null;
        }

        var column = new Column
        {
            Name = attribute.RequiredChild("LogicalName"),
            Type = type,
            SchemaName = attribute.OptionalText("PhysicalName"),
            DisplayName = attribute.Elements("displaynames").Elements("displayname").FirstOrDefault()?.OptionalText("description"),
            ChoiceName = attribute.Child("OptionSetName"),
            RequiredLevel = attribute.Child("RequiredLevel") ?? "none",
            IsCustom = attribute.Child("IsCustomField") == "1",
            MaxLength = type is ColumnType.Text or ColumnType.Memo ? Xml.Integer(attribute.RequiredChild("MaxLength")) : int.MaxValue,
            Min = Number(attribute, "MinValue"),
            Max = Number(attribute, "MaxValue"),
            Precision = attribute.Child("Accuracy") is { } accuracy ? Xml.Integer(accuracy) : 0,
            DateOnly = attribute.Child("Behavior") == "2",
            TimeZoneIndependent = attribute.Child("Behavior") == "3",
            Options = Options(attribute, type, catalogue),
            Default = Default(attribute, type),
            IsSecured = attribute.Child("IsSecured") == "1",
            ValidForCreate = attribute.Child("ValidForCreateApi") == "1",
            ValidForUpdate = attribute.Child("ValidForUpdateApi") == "1",
            BaseOf = attribute.Child("CalculationOf")?.ToLowerInvariant(),
        };
        if (type == ColumnType.Lookup && SystemColumns.Targets.TryGetValue(column.Name, out var targets))
        {
            column.Targets.AddRange(targets);
        }

        return column;
    }

    private static decimal? Number(XElement attribute, string name) => attribute.Child(name) is { } text ? Xml.Decimal(text) : null;

    private static ColumnType? TypeOf(string type) => type switch
    {
        "nvarchar" => ColumnType.Text,
        "ntext" => ColumnType.Memo,
        "int" => ColumnType.Integer,
        "bigint" => ColumnType.BigInteger,
        "decimal" => ColumnType.Decimal,
        "float" => ColumnType.Double,
        "money" => ColumnType.Money,
        "datetime" => ColumnType.DateTime,
        "bit" => ColumnType.Boolean,
        "picklist" => ColumnType.Choice,
        "multiselectpicklist" => ColumnType.Choices,
        "state" => ColumnType.State,
        "status" => ColumnType.Status,
        "lookup" or "owner" or "customer" => ColumnType.Lookup,
        "primarykey" => ColumnType.PrimaryKey,
        "uniqueidentifier" => ColumnType.UniqueIdentifier,
        _ => null,
    };

    private static object? Default(XElement attribute, ColumnType type) => (type, attribute.Child("AppDefaultValue")) switch
    {
        (ColumnType.Boolean, var text) => text == "1",
        (ColumnType.Choice, { } text) when text != "-1" => Xml.Integer(text),
        _ => null,
    };

    private static IReadOnlyDictionary<int, string>? Options(XElement attribute, ColumnType type, Catalogue catalogue)
    {
        // A yes/no column may have labels of its own.
        if (type == ColumnType.Boolean && attribute.Element("optionset") is { } labels)
        {
            return ChoiceImporter.Options(labels);
        }

        if (type is not (ColumnType.Choice or ColumnType.Choices or ColumnType.State or ColumnType.Status))
        {
            return null;
        }

        if (attribute.Child("OptionSetName") is { } name)
        {
            return catalogue.Choices.TryGetValue(name, out var shared)
                ? shared
                : throw SolutionZip.Fault($"the choice {name} of the column {attribute.Child("LogicalName")} is not in it");
        }

        return ChoiceImporter.Options(attribute.Elements("optionset").Single());
    }
}
