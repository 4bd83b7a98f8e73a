using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.EndToEnd.Harness;
using XrmLeads.EndToEnd.Pages;
using XrmLeads.EndToEnd.Stories;
using XrmLeads.Schema;

namespace XrmLeads.EndToEnd.Screens;

/// <summary>axe-core finds nothing that breaks WCAG 2.1 A or AA in any dialog of a command, in the light look and in high contrast.</summary>
[TestClass]
public sealed class DialogAccessibilityTests : AppTest
{
    /// <summary>The commands that ask nothing and act at once: opening them would change the lead.</summary>
    private static readonly string[] AtOnce = ["Accept", "Confirm SQL", "Take", "Ask the qualifier", "Self-qualification link", "Override"];

    private static readonly (int Stage, string User)[] InStage =
    [
        (StageChoice.Mql, "mia.marketing"), (StageChoice.InQualification, "quinn.qualifier"), (StageChoice.SalesReady, "morgan.manager"), (StageChoice.Sal, "morgan.manager"),
        (StageChoice.RejectionPendingVerification, "quinn.qualifier"), (StageChoice.Disqualified, "morgan.manager"),
    ];

    [TestMethod]
    public async Task No_dialog_breaks_wcag()
    {
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        var opened = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (stage, user) in InStage)
        {
            var seat = await SeatAsync(user);
            var lead = Org.LeadIn(stage);
            var form = await LeadForm.OpenAsync(seat, lead);
            foreach (var command in (await form.Commands.ListOwnAsync()).Except(AtOnce).Where(opened.Add))
            {
                var dialog = await form.Commands.OpenAsync(command);
                await Axe.CheckAsync(seat, "dialog " + command, faults);
                await dialog.CancelAsync();
            }
        }

        CollectionAssert.IsSubsetOf(
            new[] { "Reject", "Log contact", "No capacity", "Send to nurture", "Make sales-ready", "Uphold", "Overturn", "Assign to", "Record what happened" }, opened.ToArray());
        Assert.IsEmpty(faults, string.Join(Environment.NewLine, faults));
    }
}
