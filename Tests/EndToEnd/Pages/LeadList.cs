using System.Threading.Tasks;
using Microsoft.Playwright;
using XrmLeads.EndToEnd.Harness;

namespace XrmLeads.EndToEnd.Pages;

/// <summary>A list of rows in a view.</summary>
internal sealed class LeadList(Seat seat)
{
    /// <summary>Its commands.</summary>
    internal Commands Commands { get; } = new(seat);

    /// <summary>Goes to a list by its entry in the site map.</summary>
    internal static async Task<LeadList> OpenAsync(Seat seat, string entry)
    {
        await seat.GoAsync();
        await seat.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = entry, Exact = true }).First.ClickAsync();
        await seat.SettleAsync();
        return new LeadList(seat);
    }

    /// <summary>Chooses a view.</summary>
    internal async Task ChooseAsync(string view)
    {
        await seat.Page.GetByLabel("View", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = view });
        await seat.SettleAsync();
    }

    /// <summary>The row whose name or text holds something.</summary>
    internal ILocator Row(string text) => seat.Page.Locator("tbody tr").Filter(new() { HasText = text });

    /// <summary>All rows on the page.</summary>
    internal ILocator Rows => seat.Page.Locator("tbody tr[data-id]");
}
