using System;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.EndToEnd.Harness;
using XrmLeads.EndToEnd.Pages;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.Host;

/// <summary>Rules of commands: what they ask, and what becomes of the bar while one of them thinks.</summary>
[TestClass]
public sealed class CommandRuleTests : AppTest
{
    private const string MayWrite = "<EntityPrivilegeRule EntityName=\"lead\" PrivilegeType=\"Write\" PrivilegeDepth=\"Basic\"";

    [TestMethod]
    public async Task A_rule_that_takes_long_holds_its_own_command_back_alone_and_counts_as_false_in_the_end()
    {
        var mia = await SeatAsync("mia.marketing");
        await mia.LosePatienceSoonAsync(4000);
        await mia.AddToLibraryAsync("xl_/js/commands/rules.js", """
            (() => {
                const first = Xl.Commands.Rules.onForm;
                let held = false;
                Xl.Commands.Rules.onForm = (form, command) => {
                    if (held) { return first(form, command); }
                    held = true;
                    globalThis.held = command;
                    return new Promise(() => undefined);
                };
            })();
            """);
        await mia.Page.GotoAsync(mia.AddressOf($"pagetype=entityrecord&etn=lead&id={Lead()}"));
        var slot = mia.Page.Locator(".form-commands .command-slot");
        await Expect(slot.Locator("button[data-command$='.Save']")).ToBeVisibleAsync();
        await Expect(slot).ToHaveAttributeAsync("aria-busy", "true");
        await Expect(slot).ToHaveAttributeAsync("aria-busy", "false");
        var held = await mia.Page.EvaluateAsync<string>("() => globalThis.held");
        await Expect(slot.Locator($"button[data-command*='.{held}.']")).ToHaveCountAsync(0);
    }

    [TestMethod]
    [DataRow("Write", true)]
    [DataRow("Delete", false)]
    public async Task A_rule_about_the_row_asks_what_the_user_may_do_with_it(string right, bool isShown)
    {
        var mia = await SeatAsync("mia.marketing");
        var before = await OwnCommandsAsync(mia);
        await mia.ChangeTableAsync("lead", model => model["ribbonXml"] = model["ribbonXml"]!.GetValue<string>()
            .Replace(MayWrite, $"<RecordPrivilegeRule AppliesTo=\"PrimaryEntity\" PrivilegeType=\"{right}\"", StringComparison.Ordinal));
        var after = await OwnCommandsAsync(mia);
        Assert.IsTrue(before > 0, "No command of the solution is there.");
        Assert.AreEqual(isShown, after == before, $"{before} commands before, {after} after");
    }

    private static async Task<int> OwnCommandsAsync(Seat seat)
    {
        await seat.GoToLeadAsync(Lead());
        return (await new Commands(seat).ListOwnAsync()).Count;
    }

    private static Guid Lead() => Org.Admin.Create(new Entity("lead") { ["subject"] = "Rules", ["lastname"] = "Asked" });
}
