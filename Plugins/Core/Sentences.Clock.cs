using System;

namespace XrmLeads.Core;

/// <summary>What people read of the clock: whether what comes due is done in time.</summary>
internal static partial class Sentences
{
    internal static string ClockName => "The clock";

    internal static string OutageName(DateTime from, DateTime until) => "No clock from " + Utc(from) + " to " + Utc(until);

    internal static string OnlySystemTurnsClock => "Only XrmLeads itself writes when it ran; you can choose the team that is told and the work calendar.";
}
