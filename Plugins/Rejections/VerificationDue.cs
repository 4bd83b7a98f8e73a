using System;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Calendar;
using XrmLeads.Lane;

namespace XrmLeads.Rejections;

/// <summary>
/// Until when a second person must judge, in the working hours of the lead's scope, or of the calendar with the code <c>default</c>. Where they cannot be read nobody
/// is held to a time.
/// </summary>
internal static class VerificationDue
{
    /// <summary>The moment, UTC and in whole seconds; null where no time can be counted. Two reads where the calendar is not known yet.</summary>
    internal static DateTime? On(PluginRun run, DefinitionCatalogue catalogue, DefinitionInForce version)
    {
        if (version.Definition is not { } definition)
        {
            return null;
        }

        var entry = LaneDue.CalendarOf(run, catalogue, version.Scope);
        try
        {
            return entry.Calendar is { } calendar ? OperationTime.Stored(calendar.Add(run.Now, definition.Rejection.VerifyMinutes)) : null;
        }
        catch (NoWorkingTimeException)
        {
            return null;
        }
    }
}
