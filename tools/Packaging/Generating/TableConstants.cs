using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Generating;

/// <summary>The constants of a table: its own name, its key, the columns that are ours and the few standard ones that every table has.</summary>
internal static class TableConstants
{
    private static readonly (string Column, string Name, string Summary)[] Standard =
    [
        ("statecode", "StateCode", "Active (0) or inactive (1)."),
        ("statuscode", "StatusCode", "Active (1) or inactive (2)."),
        ("createdon", "CreatedOn", "When the row was created."),
        ("modifiedon", "ModifiedOn", "When the row was last changed."),
        ("ownerid", "OwnerId", "User or team that owns the row."),
    ];

    /// <summary>The standard activities, whose key is the one that they share.</summary>
    private static readonly HashSet<string> Activities = ["appointment", "email", "fax", "letter", "phonecall", "task"];

    internal static ConstantClass Of(XElement table, ProjectSettings settings)
    {
        var (logical, prefix) = (table.Text("Name").ToLowerInvariant(), settings.Prefix + "_");
        var columns = table.Descendants("attribute").DistinctBy(column => column.Text("LogicalName")).ToDictionary(column => column.Text("LogicalName"));
        var isOwn = logical.StartsWith(prefix, StringComparison.Ordinal);
        IEnumerable<Constant> own =
            from column in columns
            where column.Key.StartsWith(prefix, StringComparison.Ordinal) && column.Key != logical + "id"
            let name = Identifier.OfName(column.Value.Text("@PhysicalName"), settings.Prefix)
            select Constant.Text(name == "Name" ? "PrimaryName" : name, column.Key, Description.Of(column.Value));
        return new ConstantClass(
            Identifier.OfName(table.Text("Name"), settings.Prefix) + "Table",
            isOwn ? Description.Of(table.Descendants("entity").First()) : $"Columns that {settings.Solution} adds to the {logical}.",
            [
                Constant.Text("Name", logical, "Logical name of the table."),
                Constant.Text("Id", Activities.Contains(logical) ? "activityid" : logical + "id", "Primary key."),
                .. own.OrderByDescending(constant => constant.Name == "PrimaryName"),
                .. Standard.Where(each => columns.ContainsKey(each.Column)).Select(each => Constant.Text(each.Name, each.Column, each.Summary)),
            ]);
    }
}
