#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Definitions;

/// <summary>A work calendar is refused where it cannot be read, and read as few times as can be. Texts are written with single quotes for double ones.</summary>
[TestClass]
public class WorkCalendarTests
{
    private const string Hours = "{'monday':[{'from':'09:00','to':'17:00'}]}";

    [TestMethod]
    public void AllFaultsOfACalendarAreNamedAtOnce()
    {
        using var org = new DefinitionOrg();

        var message = DefinitionOrg.Refused(() => Create(org, "{'monday':[{'from':'9','to':'17:00'}],\n'friday':[{'from':'22:00','to':'06:00'}]}", "['Christmas']", "Middle Earth Standard Time"));

        Assert.AreEqual(
            """
            The work calendar has faults; correct them and try again:
            hours.monday[0].from (line 1, column 20): "9" is no time of the day. Write hours and minutes with two digits each, from 00:00 to 23:59.
            hours.friday[0].to (line 2, column 32): The hours end at 06:00, before they begin at 22:00. Where they cross midnight split them: 22:00 to 24:00 on this day, 00:00 to 06:00 on the next.
            holidays[0] (line 1, column 2): "Christmas" is no date. Write year, month and day of a date that there is, such as "2026-12-25".
            time zone: There is no time zone "Middle Earth Standard Time". Write a Windows id such as W. Europe Standard Time, or the number that Dataverse has for the zone.
            """.ReplaceLineEndings("\n"),
            message.ReplaceLineEndings("\n"));
        Assert.AreEqual(0, org.Count(WorkCalendarTable.Name));
    }

    [TestMethod]
    public void WhatIsMissingIsNamed()
    {
        using var org = new DefinitionOrg();

        var message = DefinitionOrg.Refused(() => org.Admin.Create(new Entity(WorkCalendarTable.Name) { [WorkCalendarTable.Code] = "empty" }));

        StringAssert.Contains(message, "hours (line 1, column 1): No weekday has working hours.");
        StringAssert.Contains(message, "time zone: It is missing.");
    }

    [TestMethod]
    [DataRow("W. Europe Standard Time")]
    [DataRow("w. europe standard time")]
    [DataRow("110")]
    public void ASoundCalendarIsSavedAndCountsInItsZone(string zone)
    {
        using var org = new DefinitionOrg();
        var id = Create(org, Hours, "[{'date':'2026-03-30','name':'Off'}]", zone);
        AssertReads(org, "Create", 1);

        var entry = new CalendarBook().Get(id, System(org));

        Assert.IsNull(entry.Fault);
        Assert.AreEqual(At("2026-04-06T07:00:00Z"), entry.Calendar!.NextOpening(At("2026-03-24T00:00:00Z")));
    }

    [TestMethod]
    public void AChangeIsJudgedAsItWillBeSaved()
    {
        using var org = new DefinitionOrg();
        var id = Create(org, Hours, null, "UTC");

        StringAssert.Contains(DefinitionOrg.Refused(() => Update(org, id, WorkCalendarTable.Hours, "{}")), "No weekday has working hours.");
        StringAssert.Contains(DefinitionOrg.Refused(() => Update(org, id, WorkCalendarTable.Holidays, "['x']")), "holidays[0] (line 1, column 2)");
        StringAssert.Contains(DefinitionOrg.Refused(() => Update(org, id, WorkCalendarTable.TimeZone, "CET")), "There is no time zone \"CET\".");
        StringAssert.Contains(DefinitionOrg.Refused(() => Update(org, id, WorkCalendarTable.TimeZone, null)), "time zone: It is missing.");

        Update(org, id, WorkCalendarTable.Hours, Hours.Replace("09:00", "08:00"));
        AssertReads(org, "Update", 0);
        Update(org, id, WorkCalendarTable.TimeZone, "India Standard Time");
        AssertReads(org, "Update", 1);
        Update(org, id, WorkCalendarTable.PrimaryName, "Ours");
        AssertReads(org, "Update", 0);
    }

    [TestMethod]
    public void TheBookReadsACalendarOnceAndAZoneOnce()
    {
        using var org = new DefinitionOrg();
        var first = Create(org, Hours, null, "Eastern Standard Time");
        var second = Create(org, Hours, null, "eastern standard time");
        org.InstallDefaults();
        var system = System(org);
        var book = new CalendarBook();

        Assert.AreEqual(2, Requests(org, () => book.Get(first, system)));
        Assert.AreEqual(0, Requests(org, () => book.Get(first, system)));
        Assert.AreEqual(1, Requests(org, () => book.Get(second, system)));
        Assert.AreEqual(2, Requests(org, () => book.Default(system)));
        Assert.AreEqual(0, Requests(org, () => book.Default(system)));
        Assert.AreEqual(At("2026-12-07T09:30:00Z"), book.Default(system).Calendar!.Add(At("2026-12-04T16:30:00Z"), 60));
        Assert.AreEqual(At("2026-12-07T14:00:00Z"), book.Get(second, system).Calendar!.NextOpening(At("2026-12-04T16:30:00Z")));
    }

    [TestMethod]
    public void ACalendarThatIsNotThereIsSaidAndLookedForAgain()
    {
        using var org = new DefinitionOrg();
        var book = new CalendarBook();

        Assert.AreEqual("There is no such work calendar; it may have been deleted.", book.Get(Guid.NewGuid(), System(org)).Fault);
        StringAssert.Contains(book.Default(System(org)).Fault, "install the defaults");

        org.InstallDefaults();
        Assert.IsNull(book.Default(System(org)).Fault);
    }

    [TestMethod]
    public void ACalendarFromBeforeTheGuardSaysWhatIsWrong()
    {
        using var org = new DefinitionOrg();
        var bypass = new Microsoft.Xrm.Sdk.Messages.CreateRequest
        {
            Target = new Entity(WorkCalendarTable.Name) { [WorkCalendarTable.PrimaryName] = "Old", [WorkCalendarTable.Hours] = "9 to 5", [WorkCalendarTable.TimeZone] = "CET" },
        };
        bypass["BypassCustomPluginExecution"] = true;
        var id = ((Microsoft.Xrm.Sdk.Messages.CreateResponse)org.Admin.Execute(bypass)).id;

        var entry = new CalendarBook().Get(id, System(org));

        Assert.IsNull(entry.Calendar);
        StringAssert.StartsWith(entry.Fault, "The work calendar \"Old\" has faults; correct them and try again:\nhours (line 1, column 3): ");
        StringAssert.Contains(entry.Fault, "There is no time zone \"CET\".");
    }

    private static IOrganizationService System(DefinitionOrg org) => org.Dataverse.As(org.Dataverse.SystemUserId);

    private static DateTime At(string moment) => DateTime.Parse(moment, global::System.Globalization.CultureInfo.InvariantCulture).ToUniversalTime();

    private static int Requests(DefinitionOrg org, Action act)
    {
        org.Dataverse.ClearTraces();
        act();
        return org.Dataverse.Traces.Count;
    }

    private static void AssertReads(DefinitionOrg org, string message, int reads)
    {
        var trace = org.Dataverse.Traces.Last(one => one.Message == message);
        Assert.AreEqual(reads + "/0", trace.Calls.Count(call => !call.IsWrite) + "/" + trace.Calls.Count(call => call.IsWrite));
    }

    private static Guid Create(DefinitionOrg org, string hours, string? holidays, string zone) => org.Installer.Create(new Entity(WorkCalendarTable.Name)
    {
        [WorkCalendarTable.PrimaryName] = "Sales",
        [WorkCalendarTable.Code] = Guid.NewGuid().ToString("N"),
        [WorkCalendarTable.Hours] = hours.Replace('\'', '"'),
        [WorkCalendarTable.Holidays] = holidays?.Replace('\'', '"'),
        [WorkCalendarTable.TimeZone] = zone,
    });

    private static void Update(DefinitionOrg org, Guid id, string column, string? value) =>
        org.Installer.Update(new Entity(WorkCalendarTable.Name, id) { [column] = value?.Replace('\'', '"') });
}
#endif
