using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using XrmLeads.EndToEnd.Harness;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.Pages;

/// <summary>The dialog of a command, as a person finds his way in it: by labels and buttons.</summary>
internal sealed class CommandDialog(Seat seat)
{
    private ILocator Dialog => seat.Page.GetByRole(AriaRole.Dialog);

    private IFrameLocator Content => seat.Page.FrameLocator("dialog[open] iframe");

    /// <summary>Its sentence for what was refused or is missing.</summary>
    internal ILocator Alert => Content.GetByRole(AriaRole.Alert).Filter(new() { Visible = true });

    /// <summary>All that it says.</summary>
    internal ILocator Page => Content.Locator("body");

    /// <summary>Fills a field.</summary>
    internal async Task FillAsync(string label, string value) => await Field(label).FillAsync(value);

    /// <summary>Chooses one of several.</summary>
    internal async Task ChooseAsync(string label, string value) =>
        await Field(label).SelectOptionAsync(new SelectOptionValue { Label = value });

    /// <summary>Presses a button, without waiting for what comes of it.</summary>
    internal async Task PressAsync(string button) => await Content.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Presses the button that does it, and waits until the dialog is gone.</summary>
    internal async Task DoAsync(string button)
    {
        await PressAsync(button);
        await IsGoneAsync();
    }

    /// <summary>Presses the button that does it, reads what the dialog says then, and closes it.</summary>
    internal async Task<string> DoAndReadAsync(string button)
    {
        await PressAsync(button);
        var said = Content.GetByRole(AriaRole.Status).Filter(new() { HasTextRegex = new Regex(@"\S") }).Last;
        await Expect(Content.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true })).ToBeVisibleAsync();
        var text = await said.InnerTextAsync();
        await PressAsync("Close");
        await IsGoneAsync();
        return text;
    }

    /// <summary>Closes it and does nothing.</summary>
    internal async Task CancelAsync()
    {
        // One that has nothing to do has a Close alone.
        await Content.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^(Cancel|Close)$") }).ClickAsync();
        await IsGoneAsync();
    }

    /// <summary>Waits until it is gone and the form behind it shows what has become of it.</summary>
    internal async Task IsGoneAsync()
    {
        await Expect(Dialog).ToHaveCountAsync(0);
        await seat.SettleAsync();
    }

    private ILocator Field(string label) => Content.GetByLabel(new Regex("^" + Regex.Escape(label)));
}
