using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using XrmLeads.EndToEnd.Harness;

namespace XrmLeads.EndToEnd.Screens;

/// <summary>Asks axe-core what of a page breaks the rules of WCAG 2.1, levels A and AA.</summary>
internal static class Axe
{
    private const string Run = """
        async () => {
            const found = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], resultTypes: ["violations"], iframes: false });
            return found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id} (${rule.impact}): ${node.target.join(" ")}: ${node.failureSummary.replace(/\s+/g, " ").slice(0, 300)}`));
        }
        """;

    private static readonly Lazy<string> Script = new(() =>
    {
        using var reader = new StreamReader(typeof(Axe).Assembly.GetManifestResourceStream("axe.min.js")!);
        return reader.ReadToEnd();
    });

    /// <summary>What a page and the pages in its frames break, each a sentence that begins with the page's path.</summary>
    private static async Task<IReadOnlyList<string>> CheckAsync(IPage page)
    {
        var faults = new List<string>();
        foreach (var frame in page.Frames.Where(frame => frame.Url.StartsWith("http", StringComparison.Ordinal)))
        {
            // By the browser's own way for tests, since the pages allow no script but their own.
            if (!await frame.EvaluateAsync<bool>("() => 'axe' in window"))
            {
                await frame.EvaluateAsync("() => {" + Script.Value + "}");
            }

            faults.AddRange((await frame.EvaluateAsync<string[]>(Run)).Select(fault => $"{new Uri(frame.Url).AbsolutePath}: {fault}"));
        }

        return faults;
    }

    /// <summary>Adds what a screen breaks, in high contrast and in the light look.</summary>
    internal static async Task CheckAsync(Seat seat, string name, SortedSet<string> faults)
    {
        foreach (var look in (string[])["contrast", "light"])
        {
            await seat.Page.EvaluateAsync("look => { document.documentElement.dataset.theme = look; }", look);
            foreach (var fault in await CheckAsync(seat.Page))
            {
                faults.Add($"{name}, {look}: {fault}");
            }
        }
    }
}
