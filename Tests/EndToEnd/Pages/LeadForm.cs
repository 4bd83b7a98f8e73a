using System;
using System.Threading.Tasks;
using Microsoft.Playwright;
using XrmLeads.EndToEnd.Harness;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.Pages;

/// <summary>The form of a lead.</summary>
internal sealed class LeadForm(Seat seat)
{
    /// <summary>Its commands.</summary>
    internal Commands Commands { get; } = new(seat);

    /// <summary>Its checklist.</summary>
    internal Checklist Checklist { get; } = new(seat.Page);

    /// <summary>What it says above the fields.</summary>
    internal ILocator Notices => seat.Page.Locator(".notice");

    /// <summary>Opens the form of a lead.</summary>
    internal static async Task<LeadForm> OpenAsync(Seat seat, Guid lead)
    {
        await seat.GoToLeadAsync(lead);
        return new LeadForm(seat);
    }

    /// <summary>A value of the header.</summary>
    internal ILocator Header(string label) => seat.Page.Locator($"dl > div:has(> dt:text-is('{label}')) > dd");

    /// <summary>Waits until the header shows a stage.</summary>
    internal async Task IsInAsync(string stage) => await Expect(Header("Stage")).ToHaveTextAsync(stage);

    /// <summary>Opens a tab.</summary>
    internal async Task OpenTabAsync(string name)
    {
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = name, Exact = true }).ClickAsync();
        await seat.SettleAsync();
    }

    /// <summary>A field on the tab that is open.</summary>
    internal ILocator Field(string label) => seat.Page.GetByRole(AriaRole.Tabpanel).GetByLabel(label, new() { Exact = true });

    /// <summary>Saves what was typed.</summary>
    internal async Task SaveAsync()
    {
        await Commands.RunAsync("Save");
        await seat.SettleAsync();
    }
}
