using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Lane;

/// <summary>Takes leads into qualification that found no room there, by class, then Composite. Only leads that need nothing new for it: those in nurture do.</summary>
internal sealed class LaneRefill(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>The stages from which the system takes a lead that is to be asked, without new input.</summary>
    private static readonly object[] Stages =
    [
        .. StageTable.All.Where(row => row.Actor == Actor.System && row.From is not null && row.Guards.Contains(Guards.RoomToAsk) && !row.Guards.Contains(Guards.Returns))
            .Select(row => (object)(Concluding.ChoiceBase + (int)row.From!)),
    ];

    /// <summary>
    /// Takes them in; nothing is read where no scope names a team or a capacity, as every lead finds room there. At most two reads for each other scope, and the
    /// judgement of each lead.
    /// </summary>
    /// <param name="most">How many at most.</param>
    /// <returns>How many were taken in.</returns>
    internal int Take(int most)
    {
        var taken = 0;
        foreach (var version in catalogue.InForce)
        {
            var scope = version.Scope;
            if (!version.IsDraft && scope.Mode is RolloutMode.Warn or RolloutMode.Enforce && (scope.LaneCapacity is not null || scope.QualificationTeamId is not null))
            {
                taken += Take(scope, most - taken);
            }
        }

        return taken;
    }

    private int Take(Scope scope, int most)
    {
        var room = new LaneRoom(run, catalogue);
        var free = most > 0 && room.IsStaffed(scope) ? Math.Min(room.Free(scope), most) : 0;
        if (free <= 0)
        {
            return 0;
        }

        var query = LaneRoom.Leads(scope.Id, Stages);
        query.TopCount = free;
        query.Criteria.AddCondition(LeadTable.Verdict, ConditionOperator.Equal, VerdictChoice.NeedsVerification);
        query.Criteria.AddCondition(LeadTable.ScoringStatus, ConditionOperator.Equal, ScoringStatusChoice.Scored);

        // A lead that found no room has a class since; others wait for something else.
        query.Criteria.AddCondition(LeadTable.SlaClass, ConditionOperator.NotNull);
        query.AddOrder(LeadTable.SlaClass, OrderType.Ascending);
        query.AddOrder(LeadTable.Composite, OrderType.Descending);
        var judge = new LeadJudge(run, catalogue);
        var taken = 0;
        foreach (var row in run.SystemService.RetrieveMultiple(query).Entities)
        {
            judge.Judge(row.Id, LeadChange.TimePassed);
            taken += judge.MovedTo == StageChoice.InQualification ? 1 : 0;
        }

        return taken;
    }
}
