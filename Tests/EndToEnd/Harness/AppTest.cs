using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.EndToEnd.Harness;

/// <summary>
/// A test in a real browser on a real org. Its class has a copy of the org of its own; each user sits at a browser of his own. It fails where anything goes wrong in one of them
/// that it did not expect, and leaves a picture of each page where it fails.
/// </summary>
public abstract class AppTest
{
    private static TestOrg? _org;

    private readonly List<Seat> _seats = [];

    /// <summary>What the test framework knows of this test.</summary>
    public TestContext TestContext { get; set; } = null!;

    /// <summary>The org of the class.</summary>
    internal static TestOrg Org => _org!;

    /// <summary>Gives the class its org.</summary>
    [ClassInitialize(InheritanceBehavior.BeforeEachDerivedClass)]
    public static async Task StartAsync(TestContext context)
    {
        // Before the org is made: without a browser nothing is to be done with it.
        await Chromium.Browser();
        var hasWorked = Type.GetType(context.FullyQualifiedTestClassName!)!.GetCustomAttribute<AfterAMonthAttribute>() is not null;
        _org = await TestOrg.StartAsync(hasWorked ? OrgTemplate.AfterAMonth : OrgTemplate.FirstDay);
    }

    /// <summary>Takes the org of the class away.</summary>
    [ClassCleanup(InheritanceBehavior.BeforeEachDerivedClass)]
    public static async Task EndAsync()
    {
        if (_org is { } org)
        {
            _org = null;
            await org.DisposeAsync();
        }
    }

    /// <summary>Closes the browsers and says what went wrong in them.</summary>
    [TestCleanup]
    public async Task CloseAsync()
    {
        var failed = TestContext.CurrentTestOutcome != UnitTestOutcome.Passed;
        var faults = _seats.SelectMany(seat => seat.Faults().Select(fault => $"{seat.User}: {fault}")).ToList();
        if (failed || faults.Count > 0)
        {
            await PictureAsync();
        }

        foreach (var seat in _seats)
        {
            await seat.DisposeAsync();
        }

        var text = string.Join(Environment.NewLine, faults);
        if (failed && faults.Count > 0)
        {
            TestContext.WriteLine("What else went wrong in the browser: " + text);
        }
        else if (faults.Count > 0)
        {
            Assert.Fail("What went wrong in the browser: " + text);
        }
    }

    /// <summary>Seats a user in front of a browser.</summary>
    /// <param name="user">His name; null for the administrator of the org.</param>
    /// <param name="options">Settings of his browser; null for a desktop.</param>
    internal async Task<Seat> SeatAsync(string? user, BrowserNewContextOptions? options = null)
    {
        var seat = await Seat.TakeAsync(Org, user, options);
        _seats.Add(seat);
        return seat;
    }

    private async Task PictureAsync()
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "failures")).FullName;
        foreach (var (page, place) in _seats.SelectMany(seat => seat.Context.Pages).Select((page, place) => (page, place)))
        {
            var file = Path.Combine(folder, $"{TestContext.TestName}-{place}.png");
            await page.ScreenshotAsync(new() { Path = file });
            TestContext.AddResultFile(file);
            TestContext.WriteLine($"{page.Url}: {file}");
        }
    }
}
