#if NET
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Plugins.Tests.Definitions;

namespace XrmLeads.Plugins.Tests.Roles;

/// <summary>
/// docs/roles.md shows who may do what, as it was found by doing it. To write the page anew after a change of a role, set the environment variable
/// XRMLEADS_WRITE_ROLES to 1, run the test of the page, and read the difference.
/// </summary>
internal static class RolePage
{
    private const string Variable = "XRMLEADS_WRITE_ROLES";

    // The heading stands apart: where this file is left out, a line that begins with # would be read as a directive.
    private const string Head = "# Who may do what\n\n" +
        """
        What each security role of XrmLeads lets its user do with the rows of each table. The page is written from trying it: a test imports the managed solution into a
        local Dataverse, gives a user one role, and does each operation on rows of his own, of a colleague, and of other business units.

        | letter | whose rows |
        |---|---|
        | U | his own, those of his teams, and those that are shared with him |
        | B | those of his business unit too |
        | P | those of the business units below it too |
        | O | all of the organization |
        | g | the role has the right and a plugin refuses the direct operation: a custom API does it |
        | in brackets | the role has the right at this depth, and no lookup uses it |

        Append and Append To: to make a row point at another, Append is needed on the first and Append To on the second. Roles add up: give them beside Salesperson, Sales
        Manager or Basic User, which bring the rights in leads, accounts, contacts and activities. Guards ask for more than rights; [lifecycle.md](lifecycle.md) says who
        moves a lead. To write this page anew, run the test `The_page_shows_what_was_found` with `XRMLEADS_WRITE_ROLES=1`.

        """;

    private static string Path => System.IO.Path.Combine(DefinitionFiles.Root, "docs", "roles.md");

    internal static void Check()
    {
        var fresh = Write();
        var page = File.Exists(Path) ? File.ReadAllText(Path, Encoding.UTF8).Replace("\r\n", "\n") : string.Empty;
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            File.WriteAllText(Path, fresh, new UTF8Encoding(false));
            Assert.Fail("The page was written; run the test again without " + Variable + ".");
        }

        Assert.AreEqual(fresh, page, "docs/roles.md differs from what was found. To write it anew, run this test with " + Variable + "=1.");
    }

    /// <summary>How far a right was found to reach; empty where it reaches nothing.</summary>
    internal static string Letter(IReadOnlyDictionary<string, Outcome> cell)
    {
        var done = string.Join(',', cell.Where(c => c.Value == Outcome.Done).Select(c => c.Key));
        return done switch
        {
            "" => "",
            "own" => "U",
            "own,unit" => "B",
            "own,unit,below" => "P",
            "own,unit,below,above,beside" or "any" => "O",
            _ => throw new AssertFailedException($"No depth of a privilege reaches the rows of {done} alone."),
        };
    }

    private static string Write()
    {
        var page = new StringBuilder(Head.Replace("\r\n", "\n"));
        foreach (var role in ShippedSecurity.Roles)
        {
            page.Append($"\n## {role.Name}\n\n{role.Description}\n\n| table | {string.Join(" | ", ShippedSecurity.Rights)} |\n|---|{string.Concat(ShippedSecurity.Rights.Select(_ => ":-:|"))}\n");
            foreach (var table in ShippedSecurity.Tables)
            {
                var cells = ShippedSecurity.Rights.Select(right => Cell(role, table, right)).ToList();
                if (cells.Exists(c => c.Length > 0))
                {
                    page.Append($"| {table.DisplayName} (`{table.Name}`) | {string.Join(" | ", cells)} |\n");
                }
            }
        }

        return page.ToString();
    }

    private static string Cell(ShippedRole role, ShippedTable table, string right)
    {
        var granted = role.Level(right, table) switch { null => "", "Basic" => "U", "Local" => "B", "Deep" => "P", _ => "O" };
        var cell = RoleMatrix.Of(role).Cell(table, right);
        return cell is null ? granted.Length == 0 ? "" : $"({granted})"
            : Letter(cell) is { Length: > 0 } letter ? letter
            : granted.Length > 0 ? "g" : "";
    }
}
#endif
