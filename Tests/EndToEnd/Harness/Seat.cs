using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace XrmLeads.EndToEnd.Harness;

/// <summary>A user in front of a browser of his own.</summary>
internal sealed class Seat : IAsyncDisposable
{
    internal const string App = "xl_LeadQualification";

    private readonly IBrowserContext _context;
    private readonly Uri _address;

    private Seat(string user, IBrowserContext context, IPage page, Uri address)
    {
        (User, _context, Page, _address) = (user, context, page, address);
        Watch = new Watch(context);
    }

    /// <summary>The name of the user.</summary>
    internal string User { get; }

    /// <summary>The page in front of him.</summary>
    internal IPage Page { get; }

    /// <summary>What goes wrong in his browser.</summary>
    internal Watch Watch { get; }

    /// <summary>His browser, to cut its line or to slow it down.</summary>
    internal IBrowserContext Context => _context;

    /// <summary>Seats a user of an org.</summary>
    /// <param name="org">The org.</param>
    /// <param name="user">His name.</param>
    /// <param name="options">Settings of his browser; null for a desktop.</param>
    internal static async Task<Seat> TakeAsync(TestOrg org, string user, BrowserNewContextOptions? options = null)
    {
        var browser = await Chromium.Browser();
        var context = await browser.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1400, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(15_000);
        await context.AddCookiesAsync([new() { Name = "xrmleads-user", Value = org.User(user).ToString(), Url = org.Address.ToString(), HttpOnly = true, SameSite = SameSiteAttribute.Strict }]);
        return new Seat(user, context, await context.NewPageAsync(), org.Address);
    }

    /// <summary>Another page of the same browser.</summary>
    internal async Task<IPage> AnotherPageAsync() => await _context.NewPageAsync();

    /// <summary>The address of a place in the app.</summary>
    /// <param name="parameters">What the address names beside the app, such as <c>pagetype=entityrecord&amp;etn=lead</c>.</param>
    internal string AddressOf(string parameters = "") => new Uri(_address, $"/main.aspx?appname={App}" + (parameters.Length == 0 ? "" : "&" + parameters)).ToString();

    /// <summary>Goes to a place in the app.</summary>
    internal async Task GoAsync(string parameters = "") => await Page.GotoAsync(AddressOf(parameters));

    /// <summary>Goes to the form of a lead.</summary>
    internal async Task GoToLeadAsync(Guid lead) => await GoAsync($"pagetype=entityrecord&etn=lead&id={lead}");

    /// <summary>What went wrong in his browser and was not expected.</summary>
    internal IReadOnlyList<string> Faults() => Watch.Faults();

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
