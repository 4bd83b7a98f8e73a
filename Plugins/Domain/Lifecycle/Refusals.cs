using System.Collections.Generic;

namespace XrmLeads.Domain.Lifecycle;

/// <summary>Puts into words why a person may not move a lead, and what to do about it.</summary>
internal static class Refusals
{
    /// <summary>The sentences.</summary>
    /// <param name="facts">Where the lead stands and what is known of it.</param>
    /// <param name="to">The stage it was to enter.</param>
    /// <param name="mine">The rows of the table that the person could use if more held.</param>
    /// <param name="others">The rows that belong to others.</param>
    internal static string Of(StageFacts facts, LeadStage to, IReadOnlyList<Transition> mine, IReadOnlyList<Transition> others)
    {
        if (mine.Count > 0)
        {
            return Texts.NotYet(facts.Stage, to, Missing(mine[0], facts), mine[0].Act!.Value);
        }

        var people = new List<Transition>();
        foreach (var row in others)
        {
            if (row.Actor != Actor.System)
            {
                people.Add(row);
            }
        }

        return people.Count > 0 ? Texts.OthersMove(facts.Stage, to, Actors(people), people[0].Act!.Value) + Instead(facts.Stage, to)
            : others.Count > 0 ? Texts.SystemMoves(facts.Stage, to, Missing(others[0], facts))
            : Texts.NobodyMoves(facts.Stage, to, WaysOut(facts.Stage));
    }

    /// <summary>Sales does not give a lead up; it sends it back.</summary>
    private static string Instead(LeadStage? from, LeadStage to) =>
        to == LeadStage.Disqualified && from is LeadStage.SalesReady or LeadStage.Sal ? " " + Texts.RejectInstead : "";

    private static string Missing(Transition row, StageFacts facts)
    {
        var sentences = new List<string>();
        foreach (var guard in row.Guards)
        {
            if (!guard.Holds(facts))
            {
                sentences.Add(guard.Missing);
            }
        }

        if (sentences.Count > 0 && row.Act == Act.RejectLead && facts.Lacking is { } lacking)
        {
            sentences.Add(lacking);
        }

        return string.Join(" ", sentences);
    }

    private static List<Actor> Actors(IReadOnlyList<Transition> rows)
    {
        var actors = new List<Actor>();
        foreach (var row in rows)
        {
            if (!actors.Contains(row.Actor))
            {
                actors.Add(row.Actor);
            }
        }

        return actors;
    }

    private static List<Act> WaysOut(LeadStage? from)
    {
        var acts = new List<Act>();
        foreach (var row in StageTable.All)
        {
            if (row.From == from && row.Act is { } act && !acts.Contains(act))
            {
                acts.Add(act);
            }
        }

        return acts;
    }
}
