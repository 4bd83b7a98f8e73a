using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Nurture;

/// <summary>Puts a lead that enters nurture on a track.</summary>
internal static class NurtureTrack
{
    /// <summary>The code of the track for leads that do not answer.</summary>
    internal const string ReEngagement = "re_engagement";

    /// <summary>Writes track and recall date; neither where the org has no such track any more. One read.</summary>
    internal static void Write(PluginRun run, string code, Entity sheet)
    {
        var query = new QueryExpression(NurtureTrackTable.Name) { ColumnSet = new ColumnSet(NurtureTrackTable.RecallDays), TopCount = 1 };
        query.Criteria.AddCondition(NurtureTrackTable.Code, ConditionOperator.Equal, code);
        query.Criteria.AddCondition(NurtureTrackTable.StateCode, ConditionOperator.Equal, 0);
        if (run.SystemService.RetrieveMultiple(query).Entities.FirstOrDefault() is not { } track)
        {
            return;
        }

        sheet[LeadTable.NurtureTrackId] = new EntityReference(NurtureTrackTable.Name, track.Id);
        if (track.WholeNumber(NurtureTrackTable.RecallDays) is var days and > 0)
        {
            sheet[LeadTable.RecallOn] = OperationTime.Stored(run.Now.AddDays(days));
        }
    }
}
