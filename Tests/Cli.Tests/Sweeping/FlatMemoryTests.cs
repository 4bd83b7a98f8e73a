using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Cli.Commands;
using XrmLeads.Cli.Tests.Importing;

namespace XrmLeads.Cli.Tests.Sweeping;

/// <summary>
/// Importing and sweeping an org keeps nothing of each lead: what lives in the last third of a run is what lived in the middle third.
/// The commands run in this process, since only so can be told what lives from what the collector has not taken yet.
/// tools/Benchmarks has the same with 100,000 leads (command <c>org</c>).
/// </summary>
[TestClass]
[DoNotParallelize]
public sealed class FlatMemoryTests
{
    private const int Leads = 3000;

    // Bytes. A third of a run is 333 to 1,000 leads. What lives swings by 1,000,000 within a batch; its lowest points lie within 200,000 of each other.
    private const long Growth = 400_000;

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

        StaysFlat(ImportCommand.Create(), org, "import", file, "--mapping", mapping, "--now", "2026-09-10T00:00:00Z");
        Assert.HasCount(Leads, org.Rows("lead"));
        StaysFlat(SweepCommands.Rescore(), org, "rescore", "--now", "2026-09-10T00:00:00Z");
        StaysFlat(SweepCommands.Tick(), org, "tick", "--now", "2026-11-20T00:00:00Z");
    }

    private static void StaysFlat(Command command, LocalOrg org, params string[] arguments)
    {
        var alive = new List<long>();
        using var ended = new ManualResetEventSlim();
        var watch = new Thread(() =>
        {
            while (!ended.Wait(TimeSpan.FromMilliseconds(40)))
            {
                alive.Add(GC.GetTotalMemory(forceFullCollection: true));
            }
        });
        watch.Start();
        var code = command.Parse([.. arguments, "--target", org.Target, "--format", "json"]).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        ended.Set();
        watch.Join();

        Assert.AreEqual(0, code, arguments[0]);
        Assert.IsGreaterThanOrEqualTo(12, alive.Count, arguments[0]);
        var third = alive.Count / 3;
        var (middle, last) = (alive.Skip(third).Take(third).Min(), alive.Skip(2 * third).Min());
        Assert.IsLessThan(Growth, last - middle, $"{arguments[0]}: {middle:N0} bytes lived in the middle third of the run, {last:N0} in the last");
    }
}
