#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Plugins.Tests.Roles;

/// <summary>
/// Role by table by right, done through the organization service as a user who has the role: on own rows, on those of the same business unit, and of units below,
/// above and beside it. What is to be expected is read from the role's XML in the zip.
/// </summary>
[TestClass]
public class RoleMatrixTests
{
    private static readonly string[] Everybody = ["own", "unit", "below", "above", "beside"];

    private static IEnumerable<object[]> Roles => ShippedSecurity.Roles.Select(role => new object[] { role.Name });

    [TestMethod]
    [DynamicData(nameof(Roles))]
    public void A_role_lets_its_user_do_what_its_XML_says_and_no_more(string name)
    {
        var role = ShippedSecurity.Roles.Single(r => r.Name == name);
        var matrix = RoleMatrix.Of(role);
        var faults = new List<string>();
        foreach (var table in ShippedSecurity.Tables)
        {
            foreach (var right in ShippedSecurity.Rights)
            {
                var expected = Expected(role, table, right);
                foreach (var (owner, outcome) in matrix.Cell(table, right) ?? new Dictionary<string, Outcome>())
                {
                    // A plugin may refuse what the role allows; what the role does not allow nothing allows.
                    if (outcome == (expected.Contains(owner) ? Outcome.Denied : Outcome.Done))
                    {
                        faults.Add($"{right} of {table.Name}, rows of {owner}: {outcome}, the role says {role.Level(right, table) ?? "nothing"}");
                    }
                }
            }
        }

        Assert.AreEqual(string.Empty, string.Join("\n", faults));
    }

    [TestMethod]
    public void Each_depth_and_each_right_is_tried_with_both_ends()
    {
        Assert.HasCount(9, ShippedSecurity.Roles);
        Assert.HasCount(26, ShippedSecurity.Tables);
        var cells = (from role in ShippedSecurity.Roles
                     from table in ShippedSecurity.Tables
                     from right in ShippedSecurity.Rights
                     let cell = RoleMatrix.Of(role).Cell(table, right)
                     where cell is not null
                     select (right, cell)).ToList();

        Assert.IsTrue(new[] { "U", "B", "P", "O" }.All(letter => cells.Any(c => RolePage.Letter(c.cell) == letter)), "each depth");
        foreach (var right in ShippedSecurity.Rights)
        {
            // No role may share; that nobody can is what is tried.
            var outcomes = cells.Where(c => c.right == right).SelectMany(c => c.cell.Values).ToHashSet();
            Assert.AreEqual(right != "Share", outcomes.Contains(Outcome.Done), right + " succeeds for somebody");
            Assert.IsTrue(outcomes.Contains(Outcome.Denied), right + " fails for somebody");
        }
    }

    [TestMethod]
    public void The_page_shows_what_was_found() => RolePage.Check();

    private static string[] Expected(ShippedRole role, ShippedTable table, string right) => (role.Level(right, table), table.IsOwned) switch
    {
        (null, _) => [],
        (_, false) => ["any"],
        ("Basic", _) => Everybody[..1],
        ("Local", _) => Everybody[..2],
        ("Deep", _) => Everybody[..3],
        ("Global", _) => Everybody,
        var (level, _) => throw new ArgumentException(level),
    };
}
#endif
