using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace XrmLeads.EndToEnd.Harness;

/// <summary>Waits until a page has come to rest: nothing is loading, in it or in its frames.</summary>
internal static class Stillness
{
    private const int Beat = 50, Beats = 4, Patience = 20_000;

    private const string Busy = "() => document.readyState !== 'complete' || document.querySelector('[aria-busy=\"true\"], .loading, dialog.progress') !== null";

    /// <summary>Waits.</summary>
    /// <exception cref="TimeoutException">It does not come to rest.</exception>
    internal static async Task SettleAsync(this IPage page, Watch watch)
    {
        var quiet = 0;
        for (var waited = 0; quiet < Beats; waited += Beat)
        {
            if (waited > Patience)
            {
                throw new TimeoutException($"The page {page.Url} does not come to rest: {watch.Waiting}");
            }

            await page.WaitForTimeoutAsync(Beat);
            quiet = watch.IsQuiet && !await IsBusyAsync(page) ? quiet + 1 : 0;
        }
    }

    private static async Task<bool> IsBusyAsync(IPage page)
    {
        foreach (var frame in page.Frames.Where(frame => !frame.IsDetached))
        {
            try
            {
                // A frame on a tab that is not open has nothing that anybody waits for.
                if (frame.ParentFrame is not null && !await (await frame.FrameElementAsync()).IsVisibleAsync())
                {
                    continue;
                }

                if (await frame.EvaluateAsync<bool>(Busy))
                {
                    return true;
                }
            }
            catch (PlaywrightException)
            {
                // The frame went away, or goes to another page, while it was asked: that is not at rest.
                return true;
            }
        }

        return false;
    }
}
