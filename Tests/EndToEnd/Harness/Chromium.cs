using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.EndToEnd.Harness;

/// <summary>The browser of this machine, started once for all tests; where there is none they are skipped and say so.</summary>
[TestClass]
public sealed class Chromium
{
    private const string Variable = "XRMLEADS_CHROMIUM", None = "none";

    private static readonly string[] Places =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", @"C:\Program Files\Google\Chrome\Application\chrome.exe"];

    private static IPlaywright? _playwright;
    private static IBrowser? _browser;

    /// <summary>The browser, running.</summary>
    internal static async Task<IBrowser> Browser()
    {
        if (_browser is { } running)
        {
            return running;
        }

        var program = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : Places.FirstOrDefault(File.Exists) ?? None;
        if (program == None)
        {
            // The run that decides installs one: there it is a failure that it is not there.
            Assert.AreNotEqual("true", Environment.GetEnvironmentVariable("CI"), "There is no Chromium, and the run that decides needs one.");
            Assert.Inconclusive($"There is no Chromium on this machine: the tests in a browser are skipped. Install it, or name its program in {Variable}.");
        }

        _playwright = await Playwright.CreateAsync();
        return _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,

            // Whoever is root in a container has no other way; the pages are the product's own.
            ChromiumSandbox = false,
            Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Ends the browser.</summary>
    [AssemblyCleanup]
    public static async Task EndAsync()
    {
        if (_browser is { } browser)
        {
            await browser.DisposeAsync();
        }

        _playwright?.Dispose();
        OrgTemplate.Remove();
    }
}
