using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Privileges of roles and custom APIs exist: those on our tables follow from the tables' names and ownership.</summary>
internal sealed partial class PrivilegeRule(IStandardTables? standard) : IRule
{
    // Tables whose privileges bear another name.
    private static readonly Dictionary<string, string> Renamed = new() { ["user"] = "systemuser", ["activity"] = "activitypointer" };

    public string Id => "privilege";

    public IEnumerable<Finding> Check(Project project)
    {
        var tables = new KnownTables(project, standard);
        var own = tables.Own.ToDictionary(table => table.Value.Text("Name"), table => table.Value.Descendants("OwnershipTypeMask").FirstOrDefault()?.Value ?? "");
        foreach (var file in project.Sources.Files)
        {
            foreach (var (place, name, level) in Named(file))
            {
                var parts = Privilege().Match(name);
                var (action, table) = (parts.Groups[1].Value, parts.Groups[2].Value);
                var problem =
                    !parts.Success ? "it is not written as privileges are"
                    : !tables.IsOwn(table) ? tables.HasTable(Renamed.GetValueOrDefault(table.ToLowerInvariant(), table.ToLowerInvariant())) ? null : "there is no such table"
                    : !own.TryGetValue(table, out var ownership) ? "there is no table of that schema name"
                    : ownership == "OrgOwned" && (action is "Assign" or "Share") ? "tables of the organisation have no such privilege"
                    : ownership == "OrgOwned" && level is not (null or "Global") ? "tables of the organisation have privileges at level Global alone"
                    : null;
                if (problem is not null)
                {
                    yield return Finding.At(
                        file.File, place, Id,
                        $"There is no privilege {name}{(level is null ? "" : " at level " + level)}: {problem}.",
                        "Name one that exists: prv, the action and the schema name of the table.");
                }
            }
        }
    }

    private static IEnumerable<(XObject Place, string Name, string? Level)> Named(SourceFile file) =>
        file.Root.Descendants("RolePrivilege").Select(each => ((XObject)each, each.Text("@name"), (string?)each.Text("@level")))
            .Concat(file.Root.Elements("executeprivilegename").Select(each => ((XObject)each, each.Value, (string?)null)));

    [GeneratedRegex("^prv(Create|Read|Write|Delete|AppendTo|Append|Assign|Share)(.+)$")]
    private static partial Regex Privilege();
}
