using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests.Importing;

/// <summary>An import that is killed loses nothing, and the next one goes on.</summary>
[TestClass]
public sealed class BrokenOffImportTests
{
    private const int Leads = 2500;

    [TestMethod]
    public void A_killed_import_goes_on_where_it_stopped()
    {
        using var folder = new TemporaryFolder();
        var org = new LocalOrg(folder);
        var mapping = folder.Write("fair.json", Fair.Mapping(Fair.ById));
        var text = new StringBuilder(Fair.Header);
        for (var i = 0; i < Leads; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"B-{i};Firm {i};120;yes;03.09.2026;-\n");
        }

        var file = folder.Write("fair.csv", text.ToString());
        org.Succeeds("import", file, "--mapping", mapping, "--dry-run");

        KillUnderway(org, file, mapping);
        var second = org.Json("import", file, "--mapping", mapping);

        var present = second.GetProperty("present").GetInt32();
        Assert.IsTrue(present is > 0 and < Leads, $"{present} leads were there already.");
        Assert.AreEqual(Leads - present, second.GetProperty("imported").GetInt32());
        Assert.AreEqual(Leads, org.Rows("lead").Select(lead => lead["companyname"]).Distinct().Count());
        Assert.HasCount(Leads, org.Rows("lead"));
        Assert.HasCount(Leads, org.Rows("xl_signal"));
    }

    private static void KillUnderway(LocalOrg org, string file, string mapping)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Repository.Root, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "xrmleads.dll"), "import", file, "--mapping", mapping, "--target", org.Target])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        Assert.IsNotNull(process.StandardError.ReadLine());
        process.Kill();
        process.WaitForExit();
    }
}
