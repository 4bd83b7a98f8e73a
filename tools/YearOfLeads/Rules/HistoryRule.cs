using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Schema;
using XrmLeads.YearOfLeads.Records;

namespace XrmLeads.YearOfLeads.Rules;

/// <summary>The history is legal: each move is a row of the table for the role in which it was made, the stays follow each other without a gap, and they lead to where the lead is.</summary>
internal sealed class HistoryRule : IRule
{
    private const int ChoiceBase = StageChoice.Inquiry - (int)LeadStage.Inquiry;

    /// <summary>Who qualifies a lead in the way of Dynamics makes the system move it; the history names in which role he did.</summary>
    private static readonly int[] Qualifying = [ActorRoleChoice.SalesRep, ActorRoleChoice.SalesManager];

    private static readonly HashSet<(int? From, int To, int Role)> Legal =
    [
        .. StageTable.All.Select(row => (Value(row.From), Value(row.To)!.Value, RoleOf(row.Actor))),
        .. StageTable.All.Where(row => row.Occasion == Occasion.LeadQualified).SelectMany(row => Qualifying.Select(role => (Value(row.From), Value(row.To)!.Value, role))),
    ];

    private readonly Dictionary<Guid, int> _checked = [];

    public IEnumerable<string> Broken(LeadBook book, Guid lead)
    {
        var rows = book.ChainOf(lead);
        if (rows.Count == 0)
        {
            yield return "the lead has no history";
            yield break;
        }

        _checked.TryGetValue(lead, out var place);
        for (; place < rows.Count; place++)
        {
            foreach (var sentence in Broken(rows[place], place == 0 ? null : rows[place - 1]))
            {
                yield return sentence;
            }
        }

        _checked[lead] = rows.Count;
        var row = book.Row(lead);
        if (!row.GetAttributeValue<bool>("merged") && row.Choice(LeadTable.Stage) != rows[^1].Choice(StageHistoryTable.To))
        {
            yield return "the history does not lead to the stage of the lead";
        }

        if (!row.GetAttributeValue<bool>("merged") && row.Moment(LeadTable.StageEnteredOn) != rows[^1].Moment(StageHistoryTable.LeftOn))
        {
            yield return "the stage was entered at another moment than the history says";
        }
    }

    private static IEnumerable<string> Broken(Entity row, Entity? before)
    {
        var (from, to, role) = (row.Choice(StageHistoryTable.From), row.Choice(StageHistoryTable.To), row.Choice(StageHistoryTable.ActorRole));
        if (!row.GetAttributeValue<bool>(StageHistoryTable.OutsideRules) && !Legal.Contains((from, to!.Value, role!.Value)))
        {
            yield return $"no rule allows the move from {from} to {to} in the role {role}";
        }

        if (from != before?.Choice(StageHistoryTable.To))
        {
            yield return $"a move begins in {from}, and the one before led elsewhere";
        }

        if (row.Moment(StageHistoryTable.EnteredOn) != before?.Moment(StageHistoryTable.LeftOn))
        {
            yield return "a stay begins at another moment than the one before ended";
        }

        if (before is not null && row.GetAttributeValue<int>(StageHistoryTable.Minutes) != (int)(row.Moment(StageHistoryTable.LeftOn)!.Value - row.Moment(StageHistoryTable.EnteredOn)!.Value).TotalMinutes)
        {
            yield return "the minutes of a stay are not its length";
        }
    }

    private static int? Value(LeadStage? stage) => stage is { } value ? ChoiceBase + (int)value : null;

    private static int RoleOf(Actor actor) => ActorRoleChoice.System + (int)actor;
}
