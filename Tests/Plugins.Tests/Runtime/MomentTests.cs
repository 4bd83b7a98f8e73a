using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Mapping;

namespace XrmLeads.Plugins.Tests.Runtime;

/// <summary>Dataverse gives moments in UTC, at times without saying so; what a test or a client gives in local time is turned into UTC.</summary>
[TestClass]
[DoNotParallelize]
public class MomentTests
{
    private static readonly DateTime Utc = new(2026, 7, 1, 23, 30, 5, DateTimeKind.Utc);

    [TestMethod]
    [DataRow("UTC", 0)]
    [DataRow("America/Los_Angeles", -7)]
    [DataRow("Asia/Tokyo", 9)]
    public void A_moment_is_the_same_whatever_its_kind_and_the_zone_of_the_machine(string zone, int hours) => In(zone, hours, () =>
    {
        var kinds = new[] { Utc, DateTime.SpecifyKind(Utc, DateTimeKind.Unspecified), Utc.ToLocalTime(), Utc.AddMilliseconds(999) };
        foreach (var moment in kinds)
        {
            var row = new Entity("lead") { ["on"] = moment };
            Assert.AreEqual(Utc, OperationTime.Stored(moment));
            Assert.AreEqual(DateTimeKind.Utc, OperationTime.Stored(moment).Kind);
            Assert.AreEqual(Utc, row.When("on"));
            Assert.AreEqual(DateTimeKind.Utc, row.When("on")!.Value.Kind);
            Assert.IsTrue(kinds.All(other => SameValue.Holds(moment, other)));
        }

        Assert.IsFalse(SameValue.Holds(Utc, Utc.AddSeconds(1)));
        Assert.IsFalse(SameValue.Holds(Utc, DateTime.SpecifyKind(Utc.AddHours(1), DateTimeKind.Unspecified)));
    });

#if NET
    [TestMethod]
    [DataRow("America/Los_Angeles", -7)]
    [DataRow("Asia/Tokyo", 9)]
    public void A_lead_is_judged_the_same_in_every_zone(string zone, int hours)
    {
        var expected = In("UTC", 0, Judged);

        Assert.AreEqual(expected, In(zone, hours, Judged));
    }

    private static string Judged()
    {
        using var org = Judging.JudgingOrg.Active(Schema.RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(Judging.JudgingOrg.Lead());
        org.RecordSignal(lead, "demo_request", on: org.Now.AddDays(-1));
        org.RecordSignal(lead, "pricing_page", on: org.Now.AddDays(-1).ToLocalTime());
        org.RecordSignal(lead, "product_page", on: DateTime.SpecifyKind(org.Now.AddDays(-1), DateTimeKind.Unspecified));
        Judging.JudgingOrg.SubmitAnswers(org.Rep, lead, """[{"item":"authority","value":"champion_with_path","on":"2026-01-02T00:00:00","evidence":"She named the director."}]""");
        var moments = org.Of(Schema.SignalTable.Name, lead).Select(row => row.GetAttributeValue<DateTime>(Schema.SignalTable.OccurredOn)).Distinct().Single();
        var state = org.Of(Schema.LeadStateTable.Name, lead).Single();
        return $"{moments:o} {state[Schema.LeadStateTable.State]} {state.GetAttributeValue<DateTime>(Schema.LeadStateTable.ReevaluateOn):o} {org.Read(lead)[Schema.LeadTable.Composite]}";
    }
#endif

    private static void In(string zone, int hours, Action work) => In(zone, hours, () =>
    {
        work();
        return 0;
    });

    /// <summary>Does something as if the machine stood elsewhere; where the system does not let a process choose, as on Windows, it stands where it stands.</summary>
    private static T In<T>(string zone, int hours, Func<T> work)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
#if NET
            Assert.IsTrue(OperatingSystem.IsWindows() || Utc.ToLocalTime().Ticks - Utc.Ticks == TimeSpan.FromHours(hours).Ticks, zone);
#endif
            return work();
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
