using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Handoffs;
using XrmLeads.Lane;
using XrmLeads.Nurture;
using XrmLeads.Rejections;

namespace XrmLeads.Judging;

/// <summary>
/// What follows from a move, in the save that makes it and under the lead's lock: the one place that knows who takes care of a lead in which stage. In Observe
/// nothing follows.
/// </summary>
internal static class StageFollowUp
{
    /// <summary>Follows a move up.</summary>
    internal static void After(PluginRun run, DefinitionCatalogue catalogue, StageMove move)
    {
        if (move.Version.Scope.Mode is not (RolloutMode.Warn or RolloutMode.Enforce))
        {
            return;
        }

        var sheet = new FollowUpSheet(move.LeadId);
        if (move.From == LeadStage.InQualification || move.To == LeadStage.InQualification)
        {
            new QualificationLane(run, catalogue).After(move, sheet);
        }

        if (move.IsFromSales || move.IsToSales)
        {
            new HandoffDesk(run, catalogue).After(move, sheet);
        }

        if (move.From == LeadStage.RejectionPending || move.To == LeadStage.RejectionPending)
        {
            new RejectionDesk(run, catalogue).After(move, sheet);
        }

        if (NurtureDesk.Follows(move))
        {
            new NurtureDesk(run, catalogue).After(move, sheet);
        }

        if (move.IsClosed)
        {
            // The lead is closed with the same save, which took these columns already; Dataverse may refuse to write it any more.
            sheet.Lead.Attributes.Clear();
        }

        sheet.Write(run);
        if (Handover.IsClosing(run))
        {
            LeadClosing.Close(run.SystemService, move.LeadId, LeadClosing.NoLongerInterested);
        }
    }
}
