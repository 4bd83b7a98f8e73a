using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>Reads one table element of the standard description.</summary>
internal static class StandardTableReader
{
    internal static Table Read(XElement element, List<OneToMany> relationships)
    {
        var name = element.Text("name");
        var table = new Table
        {
            Name = name,
            SchemaName = element.Text("schema"),
            DisplayName = element.OptionalText("display"),
            CollectionName = element.OptionalText("plural"),
            PrivilegeName = element.OptionalText("privilege") ?? element.Text("schema"),
            PrimaryId = element.OptionalText("id") ?? name + "id",
            PrimaryName = element.OptionalText("primaryname"),
            Ownership = element.OptionalText("ownership") is { } ownership ? Enum.Parse<Ownership>(ownership, ignoreCase: true) : Ownership.None,
            IsStandard = true,
            IsPlatformData = element.OptionalText("platform") == "1",
            UnionOf = [.. element.Words("union")],
        };
        table.Add(new Column { Name = table.PrimaryId, Type = ColumnType.PrimaryKey, ValidForUpdate = false });
        SystemColumns.AddTo(table);
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "state":
                    table.States.Add(ReadState(child));
                    break;
                case "key":
                    table.Keys.Add(new AlternateKey(child.Text("name"), child.Words("columns")));
                    break;
                default:
                    StandardColumnReader.Read(child, table, relationships);
                    break;
            }
        }

        AddStates(table);
        return table;
    }

    private static State ReadState(XElement element)
        => new(
            element.Number("value"),
            element.Text("name"),
            element.Number("default"),
            element.Elements("status").ToDictionary(s => s.Number("value"), s => s.Text("name")));

    private static void AddStates(Table table)
    {
        if (table.States.Count == 0)
        {
            return;
        }

        table.Add(new Column
        {
            Name = SystemColumns.State,
            DisplayName = SystemColumns.DisplayNameOf(SystemColumns.State),
            Type = ColumnType.State,
            Options = table.States.ToDictionary(s => s.Value, s => s.Name),
        });
        table.Add(new Column
        {
            Name = SystemColumns.Status,
            DisplayName = SystemColumns.DisplayNameOf(SystemColumns.Status),
            Type = ColumnType.Status,
            Options = table.States.SelectMany(s => s.Statuses).ToDictionary(s => s.Key, s => s.Value),
        });
    }
}
