using System;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using XrmLeads.EndToEnd.Harness;
using XrmLeads.Schema;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.Pages;

/// <summary>The editor on the form of a version.</summary>
internal sealed class DefinitionEditor(Seat seat)
{
    /// <summary>The page of the editor.</summary>
    internal IFrameLocator Page => seat.Page.FrameLocator("iframe[src*='definition.html']");

    /// <summary>What was done, in the page's live region.</summary>
    internal ILocator Status => Page.Locator("#status");

    /// <summary>What went wrong, in the page's place for messages.</summary>
    internal ILocator Message => Page.Locator("#message");

    /// <summary>The list of faults.</summary>
    internal ILocator Faults => Page.GetByRole(AriaRole.Region, new() { Name = "Faults" });

    /// <summary>The note that somebody else saved.</summary>
    internal ILocator Conflict => Page.GetByRole(AriaRole.Region, new() { Name = "Somebody else saved this draft" });

    /// <summary>The chosen leads now and then.</summary>
    internal ILocator Sample => Page.GetByRole(AriaRole.Region, new() { Name = "What would change" }).GetByRole(AriaRole.Table);

    /// <summary>Opens the form of a version and waits for its editor.</summary>
    internal static async Task<DefinitionEditor> OpenAsync(Seat seat, Guid version)
    {
        var editor = new DefinitionEditor(seat);
        await seat.GoAsync($"pagetype=entityrecord&etn={LeadDefinitionTable.Name}&id={version}");
        await editor.ShownAsync();
        return editor;
    }

    /// <summary>Waits until a version is there and all its parts are open.</summary>
    internal async Task ShownAsync()
    {
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await UnfoldAsync();
    }

    /// <summary>Opens all parts that are folded away.</summary>
    internal async Task UnfoldAsync() => await Page.Locator("details").EvaluateAllAsync<object?>("parts => parts.forEach(part => { part.open = true; })");

    /// <summary>A field by its label and the part that it belongs to.</summary>
    internal ILocator Field(string label, string of) => Page.GetByLabel($"{label}, {of}", new() { Exact = true });

    /// <summary>A group of choices by its label and the part that it belongs to.</summary>
    internal ILocator Choices(string label, string of) => Page.Locator("fieldset").Filter(new() { Has = seat.Page.Locator("legend", new() { HasTextRegex = new($"^{Regex.Escape($"{label}, {of}")}$") }) });

    /// <summary>A button by its whole name.</summary>
    internal ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Saves and waits until that is said.</summary>
    internal async Task SaveAsync()
    {
        await Button("Save").ClickAsync();
        await Expect(Status).ToContainTextAsync("The draft is saved");
    }
}
