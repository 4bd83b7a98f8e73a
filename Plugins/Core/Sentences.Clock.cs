using System;
using System.Globalization;

namespace XrmLeads.Core;

/// <summary>What people read of the clock: whether what comes due is done in time.</summary>
internal static partial class Sentences
{
    internal static string ClockName => "The clock";

    internal static string OutageName(DateTime from, DateTime until) => "No clock from " + Utc(from) + " to " + Utc(until);

    internal static string ClockNeverRan =>
        "Nothing that comes due has ever been done: no lead is warned of, passed on or recalled. Set up the flow that runs Process Due.";

    internal static string ClockStands => "What comes due is not done";

    internal static string ClockGoesOn => "What comes due is done again";

    internal static string ClockIsLate(DateTime last, bool isNobodyTold) =>
        "What comes due was not done since " + Utc(last) + ", so nobody is warned and no lead is passed on; the time counts against nobody. "
        + (isNobodyTold ? "Have an administrator look at the flow that runs Process Due, and name the team that is told on the clock." : "The administrators were told.");

    internal static string ClockStandsSince(DateTime last) =>
        "The last run was at " + Utc(last) + ". Look at the flow that runs Process Due: whether it is on, its connection, its last failure. The time counts against nobody.";

    internal static string ClockStood(DateTime from, DateTime until) =>
        "Nothing was done from " + Utc(from) + " to " + Utc(until) + ". What was due then is due later by the working time in between; nobody was paused for it.";

    internal static string ReviewDue(string? name, int version, bool isDue) =>
        Title((isDue ? "Look at the definition again: " : "To be looked at again soon: ") + name + ", version " + Number(version));

    internal static string ReviewBy(DateTime by, bool isDue) =>
        "Marketing and sales wanted to look at it again by " + by.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + ". "
        + (isDue ? "It judges on, and every explanation says that it is overdue. " : "") + "Set another date, or propose and sign a new version.";

    internal static string OnlySystemTurnsClock => "Only XrmLeads itself writes when it ran; you can choose the team that is told and the work calendar.";
}
