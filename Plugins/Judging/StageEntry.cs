using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Mapping;
using XrmLeads.Nurture;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>What is written to a lead that enters a stage, whoever moves it: since when it is there, the first dates, and where it came from.</summary>
internal static class StageEntry
{
    /// <summary>Writes it.</summary>
    /// <param name="sheet">The columns of lead as they should be.</param>
    /// <param name="lead">The columns of lead as they are, those that are being saved among them.</param>
    /// <param name="to">The stage that the lead enters.</param>
    /// <param name="now">The moment, UTC.</param>
    internal static void Write(Entity sheet, Func<string, object?> lead, LeadStage to, DateTime now)
    {
        var on = OperationTime.Stored(now);
        sheet[LeadTable.Stage] = new OptionSetValue(Concluding.ChoiceBase + (int)to);
        sheet[LeadTable.StageEnteredOn] = on;
        KeepOrigin(sheet, lead);
        NurtureEntry.Clear(sheet, lead);
        if (to != LeadStage.InQualification && lead(LeadTable.RecalledOn) is not null)
        {
            sheet[LeadTable.RecalledOn] = null;
        }

        if (to != LeadStage.Nurturing && lead(LeadTable.Failed) is not null)
        {
            sheet[LeadTable.Failed] = null;
        }

        for (var place = 0; place < LeadColumns.DateNames.Length; place++)
        {
            if (lead(LeadColumns.DateNames[place]) is null && Milestones.IsPassed(Milestones.All[place], to))
            {
                sheet[LeadColumns.DateNames[place]] = on;
            }
        }
    }

    /// <summary>Begins another run through the stages: where the lead came from is asked anew, and no stage is reached yet.</summary>
    /// <param name="sheet">The columns of lead as they should be.</param>
    /// <param name="lead">The columns of lead as they are.</param>
    internal static void BeginCycle(Entity sheet, Func<string, object?> lead)
    {
        foreach (var column in LeadColumns.DateNames)
        {
            sheet[column] = null;
        }

        sheet[LeadTable.Source] = SourceOf(lead);
        sheet[LeadTable.CampaignId] = lead(LeadColumns.CampaignId);
        sheet[LeadTable.FirstSignal] = null;
        sheet[LeadTable.FirstSignalOn] = null;
        sheet[LeadTable.SubType] = null;
        sheet[LeadTable.Cycle] = (lead(LeadTable.Cycle) as int? ?? 1) + 1;
    }

    /// <summary>What is known first stays for the cycle, whatever is entered later.</summary>
    private static void KeepOrigin(Entity sheet, Func<string, object?> lead)
    {
        if (lead(LeadTable.Source) is null && SourceOf(lead) is { } source)
        {
            sheet[LeadTable.Source] = source;
        }

        if (lead(LeadTable.CampaignId) is null && lead(LeadColumns.CampaignId) is { } campaign)
        {
            sheet[LeadTable.CampaignId] = campaign;
        }
    }

    private static int? SourceOf(Func<string, object?> lead) => (lead(LeadColumns.LeadSource) as OptionSetValue)?.Value;
}
