using System;
using System.IO;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Domain.Tests.Lifecycle;

/// <summary>
/// docs/lifecycle.md shows the stage table. To write that part of the page anew after a change of the table, set the environment variable
/// XRMLEADS_WRITE_LIFECYCLE to 1, run this test, and read the difference.
/// </summary>
[TestClass]
public sealed class LifecyclePageTests
{
    private const string Variable = "XRMLEADS_WRITE_LIFECYCLE";

    private static string PagePath => Path.Combine(Repository.Root, "docs", "lifecycle.md");

    [TestMethod]
    public void The_page_shows_the_table()
    {
        var page = File.ReadAllText(PagePath, Encoding.UTF8).Replace("\r\n", "\n");
        var fresh = LifecyclePage.Refresh(page);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            File.WriteAllText(PagePath, fresh, new UTF8Encoding(false));
            Assert.Fail("The page was written; run the test again without " + Variable + ".");
        }

        Assert.AreEqual(fresh, page, "docs/lifecycle.md differs from the table. To write it anew, run this test with " + Variable + "=1.");
    }

    [TestMethod]
    public void Every_move_is_an_arrow_that_mermaid_can_read_and_a_changed_page_is_noticed()
    {
        var generated = LifecyclePage.Generated();
        foreach (var row in LifecyclePage.OfSystem)
        {
            StringAssert.Contains(generated, (row.From?.ToString() ?? "[*]") + " --> " + row.To + " : " + LifecyclePage.Guards(row) + "\n");
            Assert.AreEqual(-1, LifecyclePage.Guards(row).IndexOfAny([':', ';', '|']), "a sign that ends a label: " + LifecyclePage.Guards(row));
        }

        var page = "# Title\n" + LifecyclePage.Begin + generated.Replace("Qualified", "qualified") + LifecyclePage.End + "After.\n";
        Assert.AreNotEqual(page, LifecyclePage.Refresh(page));
        Assert.AreEqual("# Title\n" + LifecyclePage.Begin + generated + LifecyclePage.End + "After.\n", LifecyclePage.Refresh(page));
    }
}
