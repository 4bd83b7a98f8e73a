using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Cli.OwnColumns;

/// <summary>A column of lead as solution files write it, in the order of real exports.</summary>
internal static class ColumnXml
{
    private const string LongestText = "400";

    /// <summary>The element of a column; references need a table to point at, which a definition does not name.</summary>
    /// <exception cref="CommandFault">The column is a reference.</exception>
    internal static XElement Of(OwnColumn column, string version) => new(
        "attribute",
        new XAttribute("PhysicalName", column.Name),
        new XElement("Type", TypeOf(column)),
        new XElement("Name", column.Name),
        new XElement("LogicalName", column.Name),
        new XElement("RequiredLevel", "none"),
        new XElement("DisplayMask", "ValidForAdvancedFind|ValidForForm|ValidForGrid"),
        new XElement("ImeMode", column.Type == ColumnType.Number ? "disabled" : "auto"),
        Flags("1", "ValidForUpdateApi", "ValidForReadApi", "ValidForCreateApi", "IsCustomField"),
        Flags("0", "IsAuditEnabled", "IsSecured"),
        new XElement("IntroducedVersion", version),
        Flags("1", "IsCustomizable", "IsRenameable", "CanModifySearchSettings", "CanModifyRequirementLevelSettings", "CanModifyAdditionalSettings"),
        Flags("0", "SourceType", "IsGlobalFilterEnabled", "IsSortableEnabled"),
        Flags("1", "CanModifyGlobalFilterSettings", "CanModifyIsSortableSettings"),
        Flags("0", "IsDataSourceSecret"),
        new XElement("AutoNumberFormat"),
        Flags("0", "IsSearchable", "IsFilterable", "IsRetrievable", "IsLocalizable"),
        Details(column, version),
        DisplayNames(column),
        new XElement("Descriptions"));

    private static string TypeOf(OwnColumn column) => column.Type switch
    {
        ColumnType.Text => "nvarchar",
        ColumnType.Number => "float",
        ColumnType.Choice => "picklist",
        ColumnType.Boolean => "bit",
        ColumnType.Date => "datetime",
        _ => throw new CommandFault($"{column.Name} is a reference, and the definition does not say to which table: add the column in the org."),
    };

    private static IEnumerable<XElement> Details(OwnColumn column, string version) => column.Type switch
    {
        ColumnType.Text => [new("Format", "text"), new("MaxLength", LongestText), new("Length", LongestText)],
        ColumnType.Number => [new("MinValue", "-100000000000"), new("MaxValue", "100000000000"), new("Accuracy", "5")],
        ColumnType.Choice => [new("AppDefaultValue", "-1"), OptionSet(column, "picklist", column.Choices, version)],
        ColumnType.Boolean => [new("AppDefaultValue", "0"), OptionSet(column, "bit", new Dictionary<int, string> { [1] = "Yes", [0] = "No" }, version)],
        _ => [new("Format", "datetime"), new("CanChangeDateTimeBehavior", "1"), new("Behavior", "1")],
    };

    private static XElement OptionSet(OwnColumn column, string type, IReadOnlyDictionary<int, string> choices, string version) => new(
        "optionset",
        new XAttribute("Name", "lead_" + column.Name),
        new XElement("OptionSetType", type),
        new XElement("IntroducedVersion", version),
        new XElement("IsCustomizable", "1"),
        DisplayNames(column),
        new XElement("Descriptions"),
        new XElement("options", choices.Select(choice => new XElement(
            "option",
            new XAttribute("value", choice.Key.ToString(CultureInfo.InvariantCulture)),
            new XAttribute("ExternalValue", ""),
            new XAttribute("IsHidden", "0"),
            new XElement("labels", new XElement("label", new XAttribute("description", choice.Value), new XAttribute("languagecode", "1033")))))));

    private static XElement DisplayNames(OwnColumn column) =>
        new("displaynames", new XElement("displayname", new XAttribute("description", column.Label), new XAttribute("languagecode", "1033")));

    private static IEnumerable<XElement> Flags(string value, params string[] names) => names.Select(name => new XElement(name, value));
}
