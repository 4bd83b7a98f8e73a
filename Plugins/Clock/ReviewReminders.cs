using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Clock;

/// <summary>Reminds those who signed a definition in force of the day by which they want to look at it again.</summary>
internal static class ReviewReminders
{
    private const int DaysBefore = 30;

    /// <summary>
    /// Notes the reminders that are due, which has the signers told in the background; the row of the clock is held, so that two runs at once tell them once. No
    /// call where nothing is due; else one read and one write for a version, and the read again for a minute.
    /// </summary>
    internal static void Note(PluginRun run, DefinitionCatalogue catalogue)
    {
        foreach (var version in catalogue.InForce.Where(version => !version.IsDraft && version.ReviewTold < DueOf(version.ReviewBy, run.Now)))
        {
            // What is known of the version may be a minute old.
            var row = run.SystemService.Retrieve(LeadDefinitionTable.Name, version.Id, new ColumnSet(LeadDefinitionTable.ReviewBy, LeadDefinitionTable.ReviewTold));
            var due = DueOf(row.When(LeadDefinitionTable.ReviewBy), run.Now);
            if (row.WholeNumber(LeadDefinitionTable.ReviewTold) < due)
            {
                run.SystemService.Update(new Entity(LeadDefinitionTable.Name, version.Id) { [LeadDefinitionTable.ReviewTold] = due });
            }
        }
    }

    /// <summary>Which reminder is due: 1 from 30 days before, 2 from the day on; 0 for none.</summary>
    private static int DueOf(DateTime? reviewBy, DateTime now) => reviewBy is not { } by || now < by.AddDays(-DaysBefore) ? 0 : now < by ? 1 : 2;
}
