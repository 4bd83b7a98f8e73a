#if NET
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Lifecycle;

namespace XrmLeads.Domain.Tests.Commands;

/// <summary>
/// Command x role x stage: what is shown is allowed, and what is allowed is shown. To write docs/commands.md and the script's part of the stage table anew, set the
/// environment variable XRMLEADS_WRITE_COMMANDS to 1, run the tests, and read the difference.
/// </summary>
[TestClass]
public sealed class CommandTests
{
    private const string Variable = "XRMLEADS_WRITE_COMMANDS";

    /// <summary>Custom APIs on a lead or on nothing that people reach by a page, by another command, or not at all because a program calls them.</summary>
    private static readonly string[] NotCommands =
    [
        "CheckClock", "CheckRejection", "ExplainLead", "ExportDefinition", "ImportDefinition", "InstallDefaults", "PreviewDefinition", "PreviewMoves", "ProcessDue",
        "RecordFailure", "RecordSignal", "RescorePage", "SaveDefinition", "SubmitAnswers", "SubmitSelfQualification",
    ];

    private static bool Writes => Environment.GetEnvironmentVariable(Variable) == "1";

    [TestMethod]
    public void The_script_has_the_acts_of_the_stage_table()
    {
        if (Writes)
        {
            RuleScript.Write();
            Assert.Fail("The script was written; run the test again without " + Variable + ".");
        }

        Assert.AreEqual(RuleScript.Json(RuleScript.Expected), RuleScript.Json(RuleScript.Moves), "To write it anew, run this test with " + Variable + "=1.");
    }

    [TestMethod]
    public void The_script_has_the_stages_and_the_marks_of_the_roles()
    {
        CollectionAssert.AreEquivalent(
            Enum.GetValues<LeadStage>().Select(stage => $"{stage} {714500000 + (int)stage}").ToList(),
            RuleScript.Stages.Select(stage => $"{stage.Key} {stage.Value}").ToList());
        var marks = Regex.Matches(
            File.ReadAllText(Path.Combine(Repository.Root, "Plugins", "Judging", "CallerRoles.cs")), "\\[\"(prv\\w+)\"\\] = Actor\\.(\\w+)")
            .Select(match => (match.Groups[1].Value + " " + match.Groups[2].Value).ToLowerInvariant()).ToList();
        Assert.AreEqual(4, marks.Count);
        CollectionAssert.AreEquivalent(marks, RuleScript.Marks.Select(mark => (mark.Key + " " + mark.Value).ToLowerInvariant()).ToList());
    }

    [TestMethod]
    public void What_is_shown_is_allowed()
    {
        foreach (var (role, privileges) in ShippedRoles.All)
        {
            foreach (var button in CommandTable.OnForm)
            {
                foreach (var stage in CommandTable.Stages.Where(stage => CommandTable.IsShown(button, privileges, stage)))
                {
                    var place = $"{button.Name} for {role} in {stage}";
                    Assert.IsTrue(ShippedRoles.PrivilegeOf(button.Name) is not { } asked || privileges.Contains(asked), place + ": the API refuses by privilege.");
                    Assert.IsTrue(
                        !Enum.TryParse<Act>(button.Name, out var act) || Rows(act, privileges).Any(row => row.From == stage), place + ": the stage table has no such move.");
                }
            }
        }
    }

    [TestMethod]
    public void What_is_allowed_is_shown()
    {
        var count = 0;
        foreach (var (role, privileges) in ShippedRoles.All)
        {
            foreach (var act in Enum.GetValues<Act>().Where(act => privileges.Contains(ShippedRoles.PrivilegeOf(act.ToString())!)))
            {
                foreach (var row in Rows(act, privileges))
                {
                    var button = CommandTable.OnForm.SingleOrDefault(each => each.Name == act.ToString());
                    Assert.IsTrue(button is not null && CommandTable.IsShown(button, privileges, row.From!.Value), $"{act} for {role} in {row.From} has no command.");
                    count++;
                }
            }
        }

        Assert.IsTrue(count > 60, "so many moves were looked at: " + count);
    }

    [TestMethod]
    public void Each_command_asks_for_the_privilege_of_its_API_and_calls_itself()
    {
        foreach (var (ribbon, button) in Ribbon.All.SelectMany(ribbon => ribbon.Buttons.Select(button => (ribbon, button))))
        {
            var place = $"{ribbon.Table}, {button.Place}, {button.Name}";
            Assert.IsTrue(ShippedRoles.PrivilegeOf(button.Name) is not { } asked || button.Privileges.Contains(asked), place + " does not ask for the privilege.");
            Assert.AreEqual(button.Name == "TakeNext" ? string.Empty : button.Name, button.Action.Text, place);
            foreach (var rule in button.CustomRules.Where(rule => rule.Function.EndsWith(".onForm", StringComparison.Ordinal) || rule.Function.EndsWith(".onList", StringComparison.Ordinal)))
            {
                Assert.AreEqual(button.Name, rule.Text, place);
                Assert.IsTrue(RuleScript.Moves.ContainsKey(rule.Text) || RuleScript.Others.ContainsKey(rule.Text), place + ": the script does not know it.");
            }
        }
    }

    [TestMethod]
    public void Each_custom_API_that_people_call_has_a_command()
    {
        var commands = Ribbon.All.SelectMany(ribbon => ribbon.Buttons).Select(button => button.Name).ToHashSet();
        var apis = Directory.GetDirectories(Path.Combine(Repository.Root, "Solution", "customapis")).Select(folder => Path.GetFileName(folder)["xl_".Length..]).ToList();
        CollectionAssert.AreEquivalent(apis.Where(api => !commands.Contains(api)).ToList(), NotCommands);
    }

    [TestMethod]
    public void The_page_shows_the_commands()
    {
        var page = File.ReadAllText(CommandPage.PagePath, Encoding.UTF8).Replace("\r\n", "\n");
        var fresh = CommandPage.Refresh(page);
        if (Writes)
        {
            File.WriteAllText(CommandPage.PagePath, fresh, new UTF8Encoding(false));
            Assert.Fail("The page was written; run the test again without " + Variable + ".");
        }

        Assert.AreEqual(fresh, page, "docs/commands.md differs from the ribbons. To write it anew, run this test with " + Variable + "=1.");
    }

    /// <summary>The moves of an act that somebody with these privileges may make on a lead of his own.</summary>
    private static IEnumerable<Transition> Rows(Act act, HashSet<string> privileges)
    {
        var roles = CommandTable.RolesOf(privileges).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return StageTable.All.Where(row => row.Act == act && roles.Contains(row.Actor.ToString()));
    }
}
#endif
