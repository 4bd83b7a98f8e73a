using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Trying.Month;

/// <summary>Who runs the nurture tracks: confirms that they begin and, a week later, that they touch the lead; for some leads nobody does.</summary>
internal sealed class NurturePlay(Person marketer, Random random, Tally tally)
{
    private const int Most = 25;
    private const double Works = 0.95;

    /// <summary>A round of the day.</summary>
    /// <param name="now">The moment, UTC.</param>
    internal void Day(DateTime now)
    {
        Confirm("nurture_started", "nurture tracks began", LeadTable.NurtureStartedOn, LeadTable.StageEnteredOn, now);
        Confirm("nurture_touch", "touches of nurture reached a lead", LeadTable.LastTouchOn, LeadTable.NurtureStartedOn, now.AddDays(-7));
    }

    private void Confirm(string type, string what, string empty, string since, DateTime before)
    {
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(since), TopCount = Most };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(LeadTable.NurtureTrackId, ConditionOperator.NotNull);
        query.Criteria.AddCondition(empty, ConditionOperator.Null);
        query.Criteria.AddCondition(since, ConditionOperator.LessEqual, before);
        query.AddOrder(since, OrderType.Descending);
        query.AddOrder(LeadTable.Id, OrderType.Ascending);
        foreach (var lead in marketer.Find(query).Where(_ => random.NextDouble() < Works))
        {
            marketer.Call(RecordSignalApi.Name, (RecordSignalApi.Request.LeadId, lead.Id), (RecordSignalApi.Request.SignalType, type), (RecordSignalApi.Request.Source, "Simulated"));
            tally.Add(what);
        }
    }
}
