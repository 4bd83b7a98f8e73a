using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using XrmLeads.EndToEnd.Harness;

namespace XrmLeads.EndToEnd.Pages;

/// <summary>The command bar of a form or of a list.</summary>
internal sealed class Commands(Seat seat)
{
    private ILocator Bar => seat.Page.GetByRole(AriaRole.Toolbar).First;

    private ILocator More => Bar.GetByRole(AriaRole.Button, new() { Name = "More commands" });

    /// <summary>The commands that are there, in the bar and in the menu behind it.</summary>
    internal Task<IReadOnlyList<string>> ListAsync() => ListAsync("button.command");

    /// <summary>Those of them that the solution brings.</summary>
    internal Task<IReadOnlyList<string>> ListOwnAsync() => ListAsync("button.command[data-command^='xl.']");

    private async Task<IReadOnlyList<string>> ListAsync(string button)
    {
        var shown = await seat.Page.Locator($".commandbar {button}:not([hidden]), .overflow-menu {button}").AllAsync();
        var labels = await Task.WhenAll(shown.Select(each => each.TextContentAsync()));
        return [.. labels.Select(label => label!.Trim())];
    }

    /// <summary>Runs a command.</summary>
    internal async Task RunAsync(string command)
    {
        var inBar = Bar.GetByRole(AriaRole.Button, new() { Name = command, Exact = true });
        var inMenu = seat.Page.Locator(".overflow-menu button").Filter(new() { HasTextRegex = new Regex($"^{Regex.Escape(command)}$") });

        // Rules are asked after the rows were chosen, so that a command may take a moment to come.
        await inBar.Or(inMenu).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        if (!await inBar.IsVisibleAsync())
        {
            await More.ClickAsync();
            await inMenu.ClickAsync();
            return;
        }

        await inBar.ClickAsync();
    }

    /// <summary>Runs a command that asks something.</summary>
    internal async Task<CommandDialog> OpenAsync(string command)
    {
        await RunAsync(command);
        await seat.SettleAsync();
        return new CommandDialog(seat);
    }
}
