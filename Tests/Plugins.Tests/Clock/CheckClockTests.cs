#if NET
using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Clock;

/// <summary>Whether a clock that stands still is seen, and by whom. 31 January 2025 is a Friday; the office is open until 17:00.</summary>
[TestClass]
public class CheckClockTests
{
    [TestMethod]
    [DataRow("2025-01-31 12:30", false)]
    [DataRow("2025-01-31 12:31", true)]
    public void It_is_late_after_half_an_hour(string now, bool isLate)
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.RunClock();
        var last = org.Now;
        org.Now = At(now);

        var (late, message, on) = Check(org);

        Assert.AreEqual(isLate, late);
        Assert.AreEqual(last, on);
        Assert.AreEqual(isLate, message.StartsWith("What comes due was not done since 2025-01-31 12:00 UTC", StringComparison.Ordinal), message);
        Assert.AreEqual(!isLate, message.Length == 0);
    }

    [TestMethod]
    [DataRow("2025-01-31 16:45", "2025-02-03 09:15", false)]
    [DataRow("2025-01-31 16:45", "2025-02-03 09:16", true)]
    public void Only_business_hours_count(string last, string now, bool isLate)
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.Now = At(last);
        org.RunClock();
        org.Now = At(now);

        Assert.AreEqual(isLate, Check(org).IsLate);
    }

    [TestMethod]
    public void The_hours_of_the_clock_s_own_calendar_count()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.RunClock();
        var night = org.Admin.Create(new Entity(WorkCalendarTable.Name)
        {
            [WorkCalendarTable.PrimaryName] = "Night",
            [WorkCalendarTable.Code] = "night",
            [WorkCalendarTable.Hours] = """{"friday":[{"from":"20:00","to":"24:00"}]}""",
            [WorkCalendarTable.TimeZone] = "UTC",
        });
        org.Admin.Update(new Entity(ClockTable.Name, org.Clock()!.Id) { [ClockTable.WorkCalendarId] = new EntityReference(WorkCalendarTable.Name, night) });

        org.Now = At("2025-01-31 19:00");
        Assert.IsFalse(Check(org).IsLate);
        org.Now = At("2025-01-31 20:31");
        Assert.IsTrue(Check(org).IsLate);
    }

    [TestMethod]
    [DataRow(RolloutModeChoice.Off, false)]
    [DataRow(RolloutModeChoice.Observe, false)]
    [DataRow(RolloutModeChoice.Warn, true)]
    [DataRow(RolloutModeChoice.Enforce, true)]
    public void A_clock_that_never_ran_is_late_where_leads_are_on_it(int mode, bool isLate)
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.SetMode(mode);

        var (late, message, _) = Check(org);

        Assert.AreEqual(isLate, late);
        Assert.AreEqual(isLate, message.StartsWith("Nothing that comes due has ever been done", StringComparison.Ordinal));
    }

    [TestMethod]
    public void The_administrators_are_told_once_for_each_time_and_when_it_is_over()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (admin, team) = Team(org);
        org.RunClock();
        org.Admin.Update(new Entity(ClockTable.Name, org.Clock()!.Id) { [ClockTable.AdministratorTeamId] = team });
        org.Now = At("2025-01-31 12:20");
        Check(org);
        Assert.IsEmpty(Told(org, admin));

        org.Now = At("2025-01-31 12:40");
        Check(org);
        org.Now = At("2025-01-31 12:50");
        Check(org);

        CollectionAssert.AreEqual(new[] { "What comes due is not done" }, Told(org, admin));
        org.RunClock();
        CollectionAssert.AreEqual(new[] { "What comes due is not done", "What comes due is done again" }, Told(org, admin));
        Assert.IsFalse(Check(org).IsLate);
        org.Now = At("2025-01-31 14:00");
        Check(org);
        Assert.HasCount(3, Told(org, admin));
        Assert.IsEmpty(org.Dataverse.Traces.Where(trace => trace.IsAsync && trace.Fault is not null));
    }

    [TestMethod]
    public void Of_a_night_without_runs_nobody_is_told()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (admin, team) = Team(org);
        org.Now = At("2025-01-31 16:45");
        org.RunClock();
        org.Admin.Update(new Entity(ClockTable.Name, org.Clock()!.Id) { [ClockTable.AdministratorTeamId] = team });
        org.Now = At("2025-02-03 09:00");

        org.RunClock();

        Assert.IsEmpty(Told(org, admin));
    }

    [TestMethod]
    public void Without_a_team_the_sentence_says_so_and_nobody_counts_as_told()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.RunClock();
        org.Now = At("2025-01-31 13:00");

        StringAssert.Contains(Check(org).Message, "name the team that is told");

        Assert.IsFalse(org.Clock()!.Contains(ClockTable.ToldOn));
    }

    [TestMethod]
    public void A_look_at_a_clock_that_runs_costs_a_read()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.RunClock();

        Check(org);

        org.Costs("1/0");
    }

    private static (bool IsLate, string Message, DateTime? LastRunOn) Check(JudgingOrg org)
    {
        var results = org.Admin.Execute(new OrganizationRequest(CheckClockApi.Name)).Results;
        return ((bool)results[CheckClockApi.Response.IsLate], (string)results[CheckClockApi.Response.Message] ?? "", results.TryGetValue(CheckClockApi.Response.LastRunOn, out var on) ? on as DateTime? : null);
    }

    private static (Guid User, EntityReference Team) Team(JudgingOrg org)
    {
        var user = org.User("XrmLeads Administrator");
        var team = org.Admin.Create(new Entity("team") { ["name"] = "Administrators", ["businessunitid"] = new EntityReference("businessunit", org.Dataverse.RootBusinessUnitId) });
        org.Admin.Execute(new AddMembersTeamRequest { TeamId = team, MemberIds = [user] });
        return (user, new EntityReference("team", team));
    }

    private static string[] Told(JudgingOrg org, Guid user)
    {
        var query = new QueryExpression("appnotification") { ColumnSet = new ColumnSet("title") };
        query.Criteria.AddCondition("ownerid", ConditionOperator.Equal, user);
        query.AddOrder("createdon", OrderType.Ascending);
        return [.. org.Admin.RetrieveMultiple(query).Entities.Select(row => row.GetAttributeValue<string>("title"))];
    }

    private static DateTime At(string text) =>
        DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal | System.Globalization.DateTimeStyles.AdjustToUniversal);
}
#endif
