using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.EndToEnd.Harness;

namespace XrmLeads.EndToEnd.Screens;

/// <summary>axe-core finds nothing that breaks WCAG 2.1 A or AA on any screen, in the light look and in high contrast.</summary>
[TestClass]
[AfterAMonth]
public sealed class AccessibilityTests : AppTest
{
    [TestMethod]
    public async Task No_screen_breaks_wcag()
    {
        var admin = await SeatAsync(null);
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        var shown = 0;
        foreach (var screen in await Tour.OfAsync(admin, Org))
        {
            await screen.ShowAsync(admin);
            Assert.AreEqual(0, await admin.Page.GetByText("This page cannot be shown").CountAsync(), screen.Name + " cannot be shown.");
            await Axe.CheckAsync(admin, screen.Name, faults);
            shown++;
        }

        Assert.IsGreaterThan(60, shown);
        Assert.IsEmpty(faults, string.Join(Environment.NewLine, faults));
    }
}
