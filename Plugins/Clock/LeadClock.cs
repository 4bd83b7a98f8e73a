using System;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Handoffs;
using XrmLeads.Judging;
using XrmLeads.Lane;
using XrmLeads.Mapping;
using XrmLeads.Nurture;
using XrmLeads.Rejections;
using XrmLeads.Schema;

namespace XrmLeads.Clock;

/// <summary>
/// What comes due of a lead between its judgements: warnings, breaches, claims that end, calls to be made again. The lead's state holds the next moment, so that
/// one query finds all leads with something to do.
/// </summary>
internal sealed class LeadClock(PluginRun run, DefinitionCatalogue catalogue, LeadJudge judge)
{
    /// <summary>Does what is due of a lead; nothing where its moment has not come or another request did it.</summary>
    /// <returns>True where something was due.</returns>
    internal bool Ring(Guid leadId)
    {
        var record = judge.LockAndRead(leadId);
        if (record?.ClockOn is not { } on || on > run.Now)
        {
            return false;
        }

        var stage = judge.RowOf(record).IsOpen ? record.Lead.Choice(LeadTable.Stage) : null;
        var version = StageGuard.VersionOf(catalogue, record.Lead.Value);
        if (version?.Scope.Mode is not (RolloutMode.Warn or RolloutMode.Enforce)
            || stage is null or StageChoice.Sql)
        {
            // Nobody is held to a time here any more.
            if (stage is null)
            {
                new HandoffDesk(run, catalogue).End(leadId);
                new QualificationLane(run, catalogue).End(record);
                new RejectionDesk(run, catalogue).End(record);
                new NurtureDesk(run, catalogue).End(record, Sentences.LeadWasClosed);
            }

            var sheet = new FollowUpSheet(leadId);
            sheet.SetClock(null);
            sheet.Write(run);
        }
        else if (stage == StageChoice.InQualification)
        {
            new QualificationLane(run, catalogue).Ring(record, version);
        }
        else if (stage is StageChoice.SalesReady or StageChoice.Sal)
        {
            new HandoffDesk(run, catalogue).Ring(record, version);
        }
        else if (stage == StageChoice.RejectionPendingVerification)
        {
            new RejectionDesk(run, catalogue).Ring(record, version);
        }
        else
        {
            new NurtureDesk(run, catalogue).Ring(record, version);
        }

        return true;
    }
}
