using System;
using System.IO;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Tests.Pages;

/// <summary>
/// docs/app.md shows the app. To write that part of the page anew after a change of forms, views, charts, dashboards or the site map, set the environment variable
/// XRMLEADS_WRITE_APP to 1, run this test, and read the difference.
/// </summary>
[TestClass]
public sealed class AppPageTests
{
    private const string Variable = "XRMLEADS_WRITE_APP";

    private static string PagePath => Path.Combine(Repository.Root, "docs", "app.md");

    [TestMethod]
    public void The_page_shows_the_app()
    {
        var page = File.ReadAllText(PagePath, Encoding.UTF8).Replace("\r\n", "\n", StringComparison.Ordinal);
        var fresh = new AppPage(SolutionSources.Load(Repository.Root)).Refresh(page);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            File.WriteAllText(PagePath, fresh, new UTF8Encoding(false));
            Assert.Fail("The page was written; run the test again without " + Variable + ".");
        }

        Assert.AreEqual(fresh, page, "docs/app.md differs from the sources. To write it anew, run this test with " + Variable + "=1.");
    }

    [TestMethod]
    public void What_the_sample_shows_is_written_and_a_changed_page_is_noticed()
    {
        var sample = new AppPage(Sample.Project.Sources);
        var written = sample.Generated();

        Assert.Contains("| Leads | Work | Hot leads | the list *XL Hot Leads* |\n", written);
        Assert.Contains("| Leads | Work | Dashboards | the dashboard *XL Leads* |\n", written);
        Assert.Contains("| Leads | Work | Visits | the rows of `xl_visit` |\n", written);
        Assert.Contains("| Lead | Lead at a Glance | quick view | What a visit shows of its lead. |\n", written);
        Assert.Contains("| Lead | Leads by Tier | Count of leads by tier. |\n", written);
        Assert.DoesNotContain("Inactive Visits", written);
        var page = "# App\n" + AppPage.Begin + written.Replace("Hot", "Cold", StringComparison.Ordinal) + AppPage.End + "After.\n";
        Assert.AreEqual("# App\n" + AppPage.Begin + written + AppPage.End + "After.\n", sample.Refresh(page));
    }
}
