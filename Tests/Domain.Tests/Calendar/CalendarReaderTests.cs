using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Calendar;
using XrmLeads.Domain.Json;
using XrmLeads.Domain.Reading;
using XrmLeads.Domain.Tests.Json;
using XrmLeads.Domain.Tests.Reading;

namespace XrmLeads.Domain.Tests.Calendar;

/// <summary>What is wrong in a calendar is found, all of it, with its place. Texts are written with single quotes for double ones.</summary>
[TestClass]
public sealed class CalendarReaderTests
{
    private const string Sound = "{'monday':[{'from':'09:00','to':'17:00'}]}";

    [TestMethod]
    [DataRow("", "hours", CalendarRule.NoHours, 1, "No weekday has working hours.")]
    [DataRow("{}", "hours", CalendarRule.NoHours, 1, "No weekday has working hours.")]
    [DataRow("{'monday':[]}", "hours", CalendarRule.NoHours, 1, "No weekday has working hours.")]
    [DataRow("{'monday':[}", "hours", Rule.Syntax, 12, "A value should stand here")]
    [DataRow("[]", "hours", Rule.WrongType, 1, "An object must stand here, not a list.")]
    [DataRow("{'mondy':[{'from':'09:00','to':'17:00'}]}", "hours.mondy", Rule.UnknownProperty, 10, "'mondy' is not known here.")]
    [DataRow("{'monday':[{'from':'09:00','to':'17:00'}],'monday':[]}", "hours.monday", Rule.PropertyTwice, 52, "'monday' stands twice here.")]
    [DataRow("{'monday':{'from':'09:00','to':'17:00'}}", "hours.monday", Rule.WrongType, 11, "A list must stand here, not an object.")]
    [DataRow("{'monday':['09:00-17:00']}", "hours.monday[0]", Rule.WrongType, 12, "An object must stand here, not the text '09:00-17:00'.")]
    [DataRow("{'monday':[{'from':'09:00'}]}", "hours.monday[0].to", Rule.Missing, 12, "'to' is missing.")]
    [DataRow("{'monday':[{'from':'09:00','to':'17:00','lunch':1}]}", "hours.monday[0].lunch", Rule.UnknownProperty, 49, "'lunch' is not known here.")]
    [DataRow("{'monday':[{'from':9,'to':'17:00'}]}", "hours.monday[0].from", Rule.WrongType, 20, "A text must stand here, not the number 9.")]
    [DataRow("{'monday':[{'from':'9:00','to':'17:00'}]}", "hours.monday[0].from", CalendarRule.BadTime, 20, "'9:00' is no time of the day.")]
    [DataRow("{'monday':[{'from':'09:60','to':'17:00'}]}", "hours.monday[0].from", CalendarRule.BadTime, 20, "'09:60' is no time of the day.")]
    [DataRow("{'monday':[{'from':'24:00','to':'24:00'}]}", "hours.monday[0].from", CalendarRule.BadTime, 20, "'24:00' is no time of the day.")]
    [DataRow("{'monday':[{'from':'09:00','to':'24:01'}]}", "hours.monday[0].to", CalendarRule.BadTime, 33, "'24:01' is no time of the day.")]
    [DataRow("{'monday':[{'from':'09:00','to':' 1:+1'}]}", "hours.monday[0].to", CalendarRule.BadTime, 33, "' 1:+1' is no time of the day.")]
    [DataRow("{'monday':[{'from':'09:00','to':'09:00'}]}", "hours.monday[0].to", CalendarRule.HoursEmpty, 33, "The hours end when they begin, at 09:00.")]
    [DataRow("{'monday':[{'from':'09:00','to':'00:00'}]}", "hours.monday[0].to", CalendarRule.HoursInverted, 33, "The hours end at 00:00, before they begin.")]
    [DataRow("{'monday':[{'from':'22:00','to':'06:00'}]}", "hours.monday[0].to", CalendarRule.HoursInverted, 33, "The hours end at 06:00, before they begin at 22:00.")]
    [DataRow(
        "{'monday':[{'from':'09:00','to':'12:00'},{'from':'11:59','to':'17:00'}]}", "hours.monday[1].from", CalendarRule.HoursOverlap, 50,
        "The hours of monday from 11:59 to 17:00 overlap those from 09:00 to 12:00.")]
    public void A_fault_of_the_hours(string hours, string path, string rule, int column, string problem) =>
        RequireOne(CalendarReader.Read(Edit.Quoted(hours), null, ZoneTransitions.Utc), path, rule, column, problem);

    [TestMethod]
    [DataRow("['2026-12-25'", "holidays", Rule.Syntax, 14, "The text ends too early.")]
    [DataRow("{'2026-12-25':'Christmas'}", "holidays", Rule.WrongType, 1, "A list must stand here, not an object.")]
    [DataRow("[20261225]", "holidays[0]", Rule.WrongType, 2, "A date must stand here, not the number 20261225.")]
    [DataRow("['2026-12-25','25.12.2026']", "holidays[1]", CalendarRule.BadDate, 15, "'25.12.2026' is no date.")]
    [DataRow("['2027-02-29']", "holidays[0]", CalendarRule.BadDate, 2, "'2027-02-29' is no date.")]
    [DataRow("[{'name':'Christmas'}]", "holidays[0].date", Rule.Missing, 2, "'date' is missing.")]
    [DataRow("[{'date':'Christmas'}]", "holidays[0].date", CalendarRule.BadDate, 10, "'Christmas' is no date.")]
    [DataRow("[{'date':'2026-12-25','nme':'Christmas'}]", "holidays[0].nme", Rule.UnknownProperty, 29, "'nme' is not known here.")]
    public void A_fault_of_the_holidays(string holidays, string path, string rule, int column, string problem) =>
        RequireOne(CalendarReader.Read(Edit.Quoted(Sound), Edit.Quoted(holidays), ZoneTransitions.Utc), path, rule, column, problem);

    [TestMethod]
    public void Hours_that_cross_midnight_are_to_be_split()
    {
        var fault = CalendarReader.Read(Edit.Quoted("{'friday':[{'from':'22:00','to':'06:00'}]}"), null, ZoneTransitions.Utc).Faults.Single();

        Assert.AreEqual("Where they cross midnight split them: 22:00 to 24:00 on this day, 00:00 to 06:00 on the next.", fault.Remedy);
        var split = Calendars.Of("UTC", "fri 22:00-24:00; sat 00:00-06:00");
        Assert.AreEqual(480, split.MinutesBetween(Calendars.At("2026-12-04 00:00"), Calendars.At("2026-12-06 00:00")));
    }

    [TestMethod]
    public void All_faults_come_at_once_in_the_order_of_the_texts()
    {
        var hours = Edit.Quoted("{\n'friday':[{'from':'x','to':'y'}],\n'monday':[{'from':'10:00','to':'09:00'}],\n'someday':[]}");

        var faults = CalendarReader.Read(hours, Edit.Quoted("['a',\n'b']"), ZoneTransitions.Utc).Faults;

        Assert.AreEqual(
            "hours.friday[0].from 2, hours.friday[0].to 2, hours.monday[0].to 3, hours.someday 4, holidays[0] 1, holidays[1] 2",
            string.Join(", ", faults.Select(fault => fault.Path + " " + fault.Line.ToString(CultureInfo.InvariantCulture))));
    }

    [TestMethod]
    public void Sound_calendars_are_read()
    {
        Assert.IsEmpty(CalendarReader.Read(Edit.Quoted(Sound), null, ZoneTransitions.Utc).Faults);
        Assert.IsEmpty(CalendarReader.Read(Edit.Quoted(Sound), " ", ZoneTransitions.Utc).Faults);
        Assert.IsEmpty(CalendarReader.Read(Edit.Quoted(Sound), "[]", ZoneTransitions.Utc).Faults);
        Assert.IsEmpty(CalendarReader.Read(Edit.Quoted("{'monday':[],'sunday':[{'from':'00:00','to':'24:00'}]}"), null, ZoneTransitions.Utc).Faults);

        var named = Calendars.Read(
            Edit.Quoted(Sound), Edit.Quoted("['2026-12-07',{'date':'2026-12-14'},{'date':'2026-12-21','name':'Off'},'2026-12-07']"), ZoneTransitions.Utc);
        Assert.AreEqual("2026-12-28 09:00", Calendars.Text(named.NextOpening(Calendars.At("2026-12-01 00:00"))));
        var unsorted = Calendars.Of("UTC", "mon 13:00-17:00 09:00-12:00");
        Assert.AreEqual("2026-12-07 13:30", Calendars.Text(unsorted.Add(Calendars.At("2026-12-07 09:00"), 210)));
    }

    [TestMethod]
    public void The_calendars_that_are_shipped_are_sound()
    {
        using var stream = typeof(WorkCalendar).Assembly.GetManifestResourceStream("XrmLeads.Defaults.work-calendars.json")!;
        using var reader = new StreamReader(stream);
        var rows = JsonText.Read(reader.ReadToEnd()).Items;

        Assert.IsNotEmpty(rows);
        foreach (var row in rows)
        {
            var calendar = Calendars.Read(Member(row, "hours"), Member(row, "holidays"), ZoneTransitions.Utc);
            Assert.AreEqual("2026-12-07 09:30", Calendars.Text(calendar.Add(Calendars.At("2026-12-04 16:30"), 60)));
        }
    }

    private static string Member(JsonValue row, string name) =>
        TreeText.Write(Tree.From(row.Members.Single(member => member.Name == name).Value), JsonStyle.Compact);

    private static void RequireOne(CalendarReading reading, string path, string rule, int column, string problem)
    {
        Assert.IsNull(reading.Calendar);
        Assert.HasCount(1, reading.Faults, string.Join("\n", reading.Faults.Select(one => one.Path + ": " + one.Problem)));
        var fault = reading.Faults[0];
        Assert.AreEqual(path, fault.Path);
        Assert.AreEqual(rule, fault.Rule);
        Assert.AreEqual("1:" + column.ToString(CultureInfo.InvariantCulture), fault.Line.ToString(CultureInfo.InvariantCulture) + ":" + fault.Column.ToString(CultureInfo.InvariantCulture));
        Assert.StartsWith(Edit.Quoted(problem), fault.Problem);
        Sentences.RequireWords(fault);
    }
}
