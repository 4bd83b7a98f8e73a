using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.EndToEnd.Harness;

namespace XrmLeads.EndToEnd.Screens;

/// <summary>All screens of the app, found in the app itself: each entry of the site map, the main form of each table that has a row, each tab of the lead's form.</summary>
internal static class Tour
{
    /// <summary>The screens that a user may open.</summary>
    /// <param name="seat">The user.</param>
    /// <param name="org">His org.</param>
    internal static async Task<IReadOnlyList<Screen>> OfAsync(Seat seat, TestOrg org)
    {
        await seat.GoAsync();
        return [.. await EntriesAsync(seat), .. await FormsAsync(seat, org)];
    }

    private static async Task<List<Screen>> EntriesAsync(Seat seat)
    {
        var screens = new List<Screen>();
        var areas = seat.Page.GetByLabel("Area", new() { Exact = true });
        var count = await areas.CountAsync() == 0 ? 1 : await areas.Locator("option").CountAsync();
        for (var area = 0; area < count; area++)
        {
            if (count > 1)
            {
                await areas.SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = area });
                await seat.SettleAsync();
            }

            foreach (var link in await seat.Page.Locator("#sitemap a").AllAsync())
            {
                var (title, address) = (await link.InnerTextAsync(), await link.GetAttributeAsync("href"));
                var query = address![(address!.IndexOf('?', StringComparison.Ordinal) + 1)..];
                screens.Add(new Screen(FileName($"{area + 1}-{screens.Count + 1:00}-{title}"), each => each.GoAsync(Without(query))));
            }
        }

        return screens;
    }

    private static async Task<List<Screen>> FormsAsync(Seat seat, TestOrg org)
    {
        var screens = new List<Screen>();
        var model = await seat.ReadAsync("/_local/app/model?appname=" + Seat.App);
        foreach (var table in model.GetProperty("tables").EnumerateArray().Select(each => each.GetProperty("logicalName").GetString()!))
        {
            var described = await seat.ReadAsync("/_local/app/table/" + table);
            var hasForm = described.GetProperty("forms").EnumerateArray().Any(form => form.GetProperty("type").ToString() is "2" or "main");
            if (hasForm && table.StartsWith("xl_", StringComparison.Ordinal) && First(org, table) is { } row)
            {
                screens.Add(new Screen(FileName("form-" + table), each => each.GoAsync($"pagetype=entityrecord&etn={table}&id={row}")));
            }
        }

        var lead = org.BestLead();
        await seat.GoToLeadAsync(lead);
        foreach (var tab in await seat.Page.GetByRole(Microsoft.Playwright.AriaRole.Tab).AllInnerTextsAsync())
        {
            screens.Add(new Screen(FileName("lead-" + tab), async each =>
            {
                await each.GoToLeadAsync(lead);
                await each.Page.GetByRole(Microsoft.Playwright.AriaRole.Tab, new() { Name = tab, Exact = true }).ClickAsync();
                await each.SettleAsync();
            }));
        }

        return screens;
    }

    private static Guid? First(TestOrg org, string table)
    {
        var rows = org.Admin.RetrieveMultiple(new QueryExpression(table) { TopCount = 1 }).Entities;
        return rows.Count == 0 ? null : rows[0].Id;
    }

    private static string Without(string query) => string.Join('&', query.Split('&').Where(part => !part.StartsWith("appname=", StringComparison.Ordinal)));

    private static string FileName(string text) => Regex.Replace(text.Trim().ToLowerInvariant(), "[^a-z0-9]+", "-");
}
