using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Store;
using XrmLeads.LocalDataverse.Values;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes one column of a table.</summary>
internal sealed class ColumnImporter(SolutionZip zip, Catalogue catalogue, References references, ImportNotes notes)
{
    // The most that Dataverse takes: MicrosoftDocs/powerapps-docs maker/data-platform/types-of-fields.md.
    private const int LongestText = 4_000;
    private const int LongestMemo = 1_048_576;
    private const int MostDigits = 10;

    private static readonly string[] Customers = ["account", "contact"];

    /// <summary>The logical name of an attribute element; old files have none and mean the name in lower case.</summary>
    internal static string NameOf(XElement attribute)
        => Naming.Logical(attribute.Child("LogicalName") ?? attribute.Child("Name") ?? attribute.Text("PhysicalName"));

    internal void Import(XElement attribute, Table table)
    {
        var name = NameOf(attribute);
        notes.Once("column", $"{table.Name}.{name}");
        if (name.EndsWith(Schema.TypeSuffix, System.StringComparison.Ordinal))
        {
            throw new DescriptionFault($"names that end with {Schema.TypeSuffix} are kept for the local Dataverse");
        }

        if (attribute.Child("FormulaDefinitionFileName") is { } formula)
        {
            zip.Bytes(formula);
        }

        var type = attribute.RequiredChild("Type");
        if ((type == "state") != (name == SystemColumns.State) || (type == "status") != (name == SystemColumns.Status))
        {
            throw new DescriptionFault($"its type is {type}; {SystemColumns.State} alone is of the type state and {SystemColumns.Status} alone of the type status");
        }

        if (table.Columns.TryGetValue(name, out var known) && ColumnKinds.Stored(type) != known.Type)
        {
            throw new DescriptionFault($"its type is {type}, and {table.Name}.{name} is of the type {known.Type}; a column's type cannot be changed");
        }

        if (ColumnKinds.NotStored(type, attribute.Child("SourceType")) is { } what)
        {
            table.AddNotSupported(name, what);
            notes.NotSupported($"column {table.Name}.{name}, {what}");
            return;
        }

        var column = Read(attribute, name, ColumnKinds.Stored(type)!.Value);
        AddTargets(column, type, table);
        table.Add(column);
        notes.Imported("column", $"{table.Name}.{name}");
    }

    private Column Read(XElement attribute, string name, ColumnType type) => new()
    {
        Name = name,
        SchemaName = attribute.OptionalText("PhysicalName"),
        DisplayName = attribute.Elements("displaynames").Elements("displayname").FirstOrDefault()?.OptionalText("description"),
        ChoiceName = attribute.Child("OptionSetName"),
        RequiredLevel = attribute.Child("RequiredLevel") ?? "none",
        IsCustom = attribute.Child("IsCustomField") == "1",
        Type = type,
        MaxLength = MaxLength(attribute, type),
        Min = Bound(attribute, "MinValue"),
        Max = type is ColumnType.Text or ColumnType.Memo ? null : Bound(attribute, "MaxValue"),
        Precision = Between(0, MostDigits + 2, attribute.Child("Accuracy"), "Accuracy") ?? 0,
        DateOnly = attribute.Child("Behavior") is "2" or "DateOnly",
        TimeZoneIndependent = attribute.Child("Behavior") is "3" or "TimeZoneIndependent",
        Options = Options(attribute, type),
        Default = Default(attribute, type),
        AutoNumber = type == ColumnType.Text && attribute.Child("AutoNumberFormat") is { } format ? AutoNumberFormat.Parse(format) : null,
        IsSecured = attribute.Child("IsSecured") == "1",
        ValidForCreate = attribute.Child("ValidForCreateApi") != "0",
        ValidForUpdate = attribute.Child("ValidForUpdateApi") != "0",
        BaseOf = type != ColumnType.Money ? null : attribute.Child("CalculationOf")?.ToLowerInvariant(),
    };

    private static int MaxLength(XElement attribute, ColumnType type) => type switch
    {
        ColumnType.Text => Between(1, LongestText, attribute.Child("MaxLength") ?? attribute.RequiredChild("Length"), "MaxLength")!.Value,
        ColumnType.Memo => Between(1, int.MaxValue, attribute.Child("MaxLength"), "MaxLength") ?? LongestMemo,
        _ => int.MaxValue,
    };

    private static int? Between(int least, int most, string? text, string name)
        => text is null ? null
            : Xml.Integer(text) is var number && number >= least && number <= most ? number
            : throw new DescriptionFault($"its {name} is {text}; it takes {least} to {most}");

    // Bounds of float columns may be beyond what a decimal holds; then they bound nothing that is checked.
    private static decimal? Bound(XElement attribute, string name)
        => attribute.Child(name) is not { } text ? null
            : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? null
            : throw new DescriptionFault($"its {name} \"{text}\" is no number");

    private static object? Default(XElement attribute, ColumnType type) => (type, attribute.Child("AppDefaultValue")) switch
    {
        (ColumnType.Boolean, var text) => text == "1",
        (ColumnType.Choice, { } text) when text != "-1" => Xml.Integer(text),
        _ => null,
    };

    private IReadOnlyDictionary<int, string>? Options(XElement attribute, ColumnType type)
    {
        if (type is not (ColumnType.Boolean or ColumnType.Choice or ColumnType.Choices or ColumnType.State or ColumnType.Status))
        {
            return null;
        }

        // A choice that Dataverse brings and that is not described here leaves the values open.
        if (attribute.Child("OptionSetName") is { } name)
        {
            return references.HasChoice(name) ? catalogue.Choices[name] : null;
        }

        return attribute.Element("optionset") is { } own ? ChoiceImporter.Options(own)
            : type == ColumnType.Boolean ? null
            : throw new DescriptionFault("it has neither an optionset nor an OptionSetName");
    }

    private static void AddTargets(Column column, string type, Table table)
    {
        if (column.Type == ColumnType.Lookup)
        {
            column.Targets.AddRange(Targets(column.Name, type, table));
        }
    }

    // A solution that changes a lookup of another's table does not repeat where it points.
    private static IEnumerable<string> Targets(string name, string type, Table table)
    {
        if (SystemColumns.Targets.TryGetValue(name, out var always))
        {
            return always;
        }

        return table.Columns.TryGetValue(name, out var known) && known.Type == ColumnType.Lookup ? known.Targets
            : type == "customer" ? Customers
            : [];
    }
}
