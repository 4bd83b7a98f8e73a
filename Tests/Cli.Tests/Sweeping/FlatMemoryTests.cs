using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Cli.Tests.Importing;

namespace XrmLeads.Cli.Tests.Sweeping;

/// <summary>Importing and sweeping an org keeps nothing of each lead. tools/Benchmarks has the same with 100,000 (command <c>org</c>).</summary>
[TestClass]
public sealed class FlatMemoryTests
{
    private const int Leads = 3000;

    // 32 MB; 23 were enough before the zip held the app. How small it could be now, and that 9,000 leads pass with as much, was not tried.
    private const string Limit = "0x2000000";

    [TestMethod]
    public void Memory_stays_the_same_over_3_000_leads()
    {
        using var folder = new TemporaryFolder();
        var org = new LocalOrg(folder);
        org.Succeeds("tick", "--now", "2026-09-10T00:00:00Z");
        var text = new StringBuilder(Fair.Header);
        for (var i = 0; i < Leads; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"B-{i};Firm {i};{i % 400};{(i % 3 == 0 ? "yes" : "no")};03.09.2026;-\n");
        }

        var file = folder.Write("fair.csv", text.ToString());
        var mapping = folder.Write("fair.json", Fair.Mapping(Fair.ById));

        Assert.AreEqual(Leads, Limited(org, "import", file, "--mapping", mapping, "--now", "2026-09-10T00:00:00Z").GetProperty("imported").GetInt32());
        Assert.AreEqual(Leads, Limited(org, "rescore", "--now", "2026-09-10T00:00:00Z").GetProperty("processed").GetInt32());
        Assert.AreEqual(0, Limited(org, "tick", "--now", "2026-09-10T00:00:01Z").GetProperty("processed").GetInt32());
        Assert.IsInRange(Leads / 3, Leads - 1, Limited(org, "tick", "--now", "2026-11-20T00:00:00Z").GetProperty("processed").GetInt32());
    }

    /// <summary>Calls the command line with a heap that may not grow: a run that kept the leads would end with an out-of-memory error.</summary>
    private static JsonElement Limited(LocalOrg org, params string[] arguments)
    {
        var environment = new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = Limit };
        var run = Xrmleads.CallWith(environment, null, [.. arguments, "--target", org.Target, "--format", "json"]);
        Assert.AreEqual(0, run.Code, run.Messages);
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
