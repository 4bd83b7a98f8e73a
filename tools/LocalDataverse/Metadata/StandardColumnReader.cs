using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>Reads one column element of the standard description.</summary>
internal static class StandardColumnReader
{
    internal static void Read(XElement element, Table table, List<OneToMany> relationships)
    {
        var column = Column(element);
        table.Add(column);
        if (column.Type == ColumnType.Money)
        {
            table.Add(new Column
            {
                Name = column.Name + "_base",
                DisplayName = column.DisplayName is { } display ? display + " (Base)" : null,
                Type = ColumnType.Money,
                Precision = column.Precision,
                BaseOf = column.Name,
                ValidForCreate = false,
                ValidForUpdate = false,
            });
        }

        if (column.Type == ColumnType.Parties)
        {
            column.Targets.AddRange(element.Words("targets"));
        }
        else if (column.Type == ColumnType.Lookup)
        {
            AddTargets(element, column, table, relationships);
        }
    }

    private static Column Column(XElement element) => new()
    {
        Name = element.Text("name"),
        DisplayName = element.OptionalText("display"),
        Type = TypeOf(element),
        MaxLength = IsText(element) ? element.OptionalNumber("max") ?? int.MaxValue : int.MaxValue,
        Min = element.OptionalDecimal("min") ?? (element.Name.LocalName == "int" ? int.MinValue : null),
        Max = IsText(element) ? null : element.OptionalDecimal("max") ?? (element.Name.LocalName == "int" ? int.MaxValue : null),
        Precision = element.OptionalNumber("precision") ?? (element.Name.LocalName == "money" ? 4 : 0),
        DateOnly = element.OptionalText("dateonly") == "1",
        Options = Options(element),
        Default = Default(element),
        IsSecured = element.OptionalText("secured") == "1",
        RequiredLevel = element.OptionalText("required") ?? "none",
        ValidForCreate = element.OptionalText("readonly") != "1",
        ValidForUpdate = element.OptionalText("readonly") != "1",
    };

    private static bool IsText(XElement element) => element.Name.LocalName is "text" or "memo";

    private static ColumnType TypeOf(XElement element) => element.Name.LocalName switch
    {
        "text" => ColumnType.Text,
        "memo" => ColumnType.Memo,
        "int" => ColumnType.Integer,
        "bigint" => ColumnType.BigInteger,
        "decimal" => ColumnType.Decimal,
        "double" => ColumnType.Double,
        "money" => ColumnType.Money,
        "datetime" => ColumnType.DateTime,
        "bit" => ColumnType.Boolean,
        "choice" => ColumnType.Choice,
        "lookup" => ColumnType.Lookup,
        "parties" => ColumnType.Parties,
        "id" => ColumnType.UniqueIdentifier,
        _ => throw new InvalidOperationException($"The standard description has a column of the unknown type {element.Name.LocalName}."),
    };

    private static object? Default(XElement element) => element.OptionalText("default") switch
    {
        null => null,
        var text when element.Name.LocalName == "bit" => text == "1",
        var text when element.Name.LocalName == "text" => text,
        _ => element.Number("default"),
    };

    private static Dictionary<int, string>? Options(XElement element)
        => element.OptionalText("options")?.Split('|').Select(o => o.Split(' ', 2)).ToDictionary(o => Xml.Integer(o[0]), o => o[1]);

    private static void AddTargets(XElement element, Column column, Table table, List<OneToMany> relationships)
    {
        column.Targets.AddRange(element.Words("targets"));
        if (table.IsView)
        {
            return;
        }

        // The relationships that cascade an assignment are parental: they cascade sharing and reparenting too.
        var onAssign = element.OptionalText("assign") is { } assign ? Enum.Parse<CascadeType>(assign, ignoreCase: true) : CascadeType.NoCascade;
        foreach (var target in column.Targets)
        {
            relationships.Add(new OneToMany(
                $"{target}_{table.Name}_{column.Name}",
                target,
                table.Name,
                column.Name,
                element.OptionalText("delete") is { } delete ? Enum.Parse<CascadeType>(delete, ignoreCase: true) : CascadeType.RemoveLink,
                onAssign)
            {
                IsHierarchical = element.OptionalText("hierarchy") == "1",
                OnShare = onAssign,
                OnUnshare = onAssign,
                OnReparent = onAssign,
            });
        }
    }
}
