using System;
using System.Threading.Tasks;
using Microsoft.Playwright;
using XrmLeads.EndToEnd.Harness;

namespace XrmLeads.EndToEnd.Keyboard;

/// <summary>A person without a mouse: keys alone, and what has the focus.</summary>
internal sealed class Keys(Seat seat)
{
    private const string Named = """
        () => {
            const at = document.activeElement;
            if (!at || at === document.body || at.tagName === "IFRAME") { return ""; }
            const label = at.getAttribute("aria-label") || [...(at.labels || [])].map(one => one.textContent.trim()).join(" ") || at.textContent.trim() || at.id;
            return `${at.getAttribute("role") || at.tagName.toLowerCase()}${at.type ? `/${at.type}` : ""}|${at.closest("fieldset")?.querySelector("legend")?.textContent ?? ""}|${label}`;
        }
        """;

    /// <summary>Presses a key.</summary>
    internal Task PressAsync(string key) => seat.Page.Keyboard.PressAsync(key);

    /// <summary>Types.</summary>
    internal Task TypeAsync(string text) => seat.Page.Keyboard.TypeAsync(text);

    /// <summary>What has the focus, in whatever frame: kind, question and label, with bars between them; empty where nothing has.</summary>
    internal async Task<string> FocusAsync()
    {
        return await (await FrameAsync()).EvaluateAsync<string>(Named);
    }

    /// <summary>Whether the focus can be seen: something is drawn around what has it.</summary>
    internal async Task<bool> IsFocusSeenAsync()
    {
        return await (await FrameAsync()).EvaluateAsync<bool>("() => { const s = getComputedStyle(document.activeElement); return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none'; }");
    }

    /// <summary>Goes on with Tab until something has the focus.</summary>
    /// <exception cref="InvalidOperationException">It is not reached.</exception>
    internal async Task<string> TabToAsync(Predicate<string> wanted, int most = 150)
    {
        for (var pressed = 0; pressed < most; pressed++)
        {
            await PressAsync("Tab");
            if (await FocusAsync() is { Length: > 0 } focus && wanted(focus))
            {
                return focus;
            }
        }

        throw new InvalidOperationException($"The keyboard does not reach it in {most} steps; it is at {await FocusAsync()}.");
    }

    /// <summary>Runs a command of the bar: the bar by Tab, in it by arrows, the rest in its menu.</summary>
    internal async Task RunAsync(string command)
    {
        await seat.Page.EvaluateAsync("() => { document.activeElement?.blur?.(); document.querySelector('.skip').focus(); }");
        while (!await seat.Page.EvaluateAsync<bool>("() => document.activeElement.closest('[role=toolbar]') !== null"))
        {
            await TabToAsync(_ => true, 1);
        }

        await PressAsync("Home");
        for (var pressed = 0; pressed < 40; pressed++)
        {
            var label = (await FocusAsync()).Split('|')[^1];
            if (label == command)
            {
                await PressAsync("Enter");
                return;
            }

            if (label == "More commands")
            {
                await PressAsync("Enter");
                for (var down = 0; down < 40; down++)
                {
                    if ((await FocusAsync()).Split('|')[^1] == command)
                    {
                        await PressAsync("Enter");
                        return;
                    }

                    await PressAsync("ArrowDown");
                }

                break;
            }

            await PressAsync("ArrowRight");
        }

        throw new InvalidOperationException($"The keyboard does not reach the command {command}; it is at {await FocusAsync()}.");
    }

    /// <summary>The frame that has the focus.</summary>
    private async Task<IFrame> FrameAsync()
    {
        var frame = seat.Page.MainFrame;
        while ((await frame.EvaluateHandleAsync("() => document.activeElement")).AsElement() is { } active && await active.ContentFrameAsync() is { } inner)
        {
            frame = inner;
        }

        return frame;
    }
}
