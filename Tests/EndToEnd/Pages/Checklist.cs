using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace XrmLeads.EndToEnd.Pages;

/// <summary>The checklist on the lead's form.</summary>
internal sealed class Checklist(IPage page)
{
    private IFrameLocator Frame => page.FrameLocator("iframe[src*='checklist.html']");

    /// <summary>All that it says.</summary>
    internal ILocator Page => Frame.Locator("body");

    /// <summary>What it says of a save.</summary>
    internal ILocator Status => Frame.Locator("#status");

    /// <summary>Its sentence for what was not saved.</summary>
    internal ILocator Alert => Frame.Locator("#message");

    /// <summary>The question of an item.</summary>
    internal ILocator Question(string item) => Frame.GetByRole(AriaRole.Group, new() { Name = item, Exact = true });

    /// <summary>Chooses an answer, with its evidence where it asks for one; nothing is saved yet.</summary>
    internal async Task AnswerAsync(string item, string answer, string? evidence = null)
    {
        var question = Question(item);
        await question.GetByRole(AriaRole.Radio, new() { Name = answer }).First.CheckAsync();
        if (evidence is null)
        {
            return;
        }

        var field = question.GetByRole(AriaRole.Textbox, new() { NameRegex = new Regex("^Evidence") });
        if (!await field.IsVisibleAsync())
        {
            await question.GetByText("Source, evidence and note").ClickAsync();
        }

        await field.FillAsync(evidence);
    }

    /// <summary>Presses Save answers.</summary>
    internal async Task SaveAsync() => await Frame.Locator("#savebar").GetByRole(AriaRole.Button, new() { Name = "Save answers" }).ClickAsync();

    /// <summary>A button of the page.</summary>
    internal ILocator Button(string name) => Frame.GetByRole(AriaRole.Button, new() { Name = name });
}
