using System;

namespace XrmLeads.Domain;

/// <summary>What people read of work calendars.</summary>
internal static partial class Texts
{
    internal static string NoWorkingTime(int days, DateTime moment) =>
        "The work calendar has no working hours within " + Days(days) + " of " + Date(moment) + "; correct its hours or its holidays.";
}
