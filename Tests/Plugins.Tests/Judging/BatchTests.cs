using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.CustomApis;
using XrmLeads.Judging;

namespace XrmLeads.Plugins.Tests.Judging;

/// <summary>The parts of batch requests that need no lead: sizes, cursors, waits, lists of accounts.</summary>
[TestClass]
public class BatchTests
{
    private static readonly Guid Lead = new("11111111-2222-3333-4444-555555555555");

    [TestMethod]
    [DataRow(0, 1)]
    [DataRow(1, 2)]
    [DataRow(4, 16)]
    [DataRow(5, 24)]
    [DataRow(int.MaxValue, 24)]
    public void A_failing_lead_waits_twice_as_long_each_time_up_to_a_day(int failures, int hours) =>
        Assert.AreEqual(TimeSpan.FromHours(hours), RecordFailure.Wait(failures));

    [TestMethod]
    [DataRow(0, 200)]
    [DataRow(-1, 200)]
    [DataRow(7, 7)]
    [DataRow(9999, 5000)]
    public void A_page_has_a_size(int asked, int size) => Assert.AreEqual(size, Batch.PageSize(asked));

    [TestMethod]
    [DataRow(0, 60)]
    [DataRow(5, 5)]
    [DataRow(600, 90)]
    public void A_page_ends_before_the_platform_ends_it(int asked, int seconds) => Assert.AreEqual(seconds, Batch.Seconds(asked));

    [TestMethod]
    public void A_cursor_comes_back_as_it_was()
    {
        var cursor = new PageCursor(3, Lead, "<cookie page=\"2\"><leadid last=\"{A:B}\" /></cookie>");

        var read = PageCursor.Read(cursor.ToString());

        Assert.AreEqual(3, read.Page);
        Assert.AreEqual(Lead, read.Last);
        Assert.AreEqual(cursor.Cookie, read.Cookie);
        Assert.AreEqual(new PageCursor(1, Guid.Empty, "").ToString(), PageCursor.Read(null).ToString());
    }

    [TestMethod]
    [DataRow("x")]
    [DataRow("0:11111111222233334444555555555555:")]
    [DataRow("1:me:")]
    public void A_text_that_is_no_cursor_is_refused(string text) => Assert.ThrowsExactly<InvalidPluginExecutionException>(() => PageCursor.Read(text));

    [TestMethod]
    [DataRow("11111111-2222-3333-4444-555555555555", true)]
    [DataRow(" , {11111111-2222-3333-4444-555555555555} ", true)]
    [DataRow("11111111-2222-3333-4444-555555555556", false)]
    [DataRow("everybody", false)]
    [DataRow(null, false)]
    public void An_account_is_external_where_the_list_names_it(string? list, bool expected) => Assert.AreEqual(expected, ExternalAccounts.IsListed(list, Lead));
}
