using System;
using System.Collections.Generic;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Scoring;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>
/// A lead on its way to a judgement: the version that judges it, the facts, the score state. Nothing here calls a service, and whatever the definition or the
/// domain raises is kept as <see cref="Fault"/>: it must not keep a lead from being saved.
/// </summary>
internal sealed class LeadCase
{
    private LeadCase(LeadRow row, DateTime now)
    {
        Row = row;
        Now = now;
    }

    /// <summary>The lead.</summary>
    internal LeadRow Row { get; }

    /// <summary>The moment of judgement, UTC: that of the operation, but never before the last input that was counted.</summary>
    internal DateTime Now { get; private set; }

    /// <summary>The version that judges; null where none applies.</summary>
    internal DefinitionInForce? Version { get; private set; }

    /// <summary>The facts it reads; null where none applies or a fault came up.</summary>
    internal LeadFacts? Facts { get; private set; }

    /// <summary>The running sums; null until they are restored or built.</summary>
    internal ScoreState? State { get; private set; }

    /// <summary>Why the lead cannot be judged, one sentence; null for no reason.</summary>
    internal string? Fault { get; private set; }

    /// <summary>Whether input that was dated in the future has come due.</summary>
    internal bool InputCameDue { get; private set; }

    /// <summary>Whether all signals and answers must be read before the lead can be judged.</summary>
    internal bool NeedsInputs => Fault is null && Facts is not null && State is null;

    /// <summary>Finds the version that judges a lead: the first by priority whose conditions hold.</summary>
    internal static LeadCase Open(DefinitionCatalogue catalogue, LeadRow row, DateTime now)
    {
        var opened = new LeadCase(row, now);
        opened.Guard(() => opened.Choose(catalogue));
        return opened;
    }

    /// <summary>Sales-specific actions up to this moment do not count, UTC; null where all do.</summary>
    private DateTime? ActionsFrom => Row[LeadTable.ActionsFrom] is DateTime from ? OperationTime.Stored(from) : null;

    /// <summary>Starts with no signals and no answers.</summary>
    internal void StartEmpty()
    {
        if (Fault is null && Version?.Definition is { } definition)
        {
            State = new ScoreState(definition);
        }
    }

    /// <summary>Starts with the signals that the lead is born with.</summary>
    internal void Start(IReadOnlyList<Signal> signals)
    {
        StartEmpty();
        if (State is not null && signals.Count > 0)
        {
            Build(new LeadInputs(signals, []));
        }
    }

    /// <summary>Takes up the stored sums and adds what came in; leaves <see cref="NeedsInputs"/> where that does not give the whole truth.</summary>
    internal void Restore(string? stateText, LeadChange change)
    {
        if (Fault is null && Version?.Definition is not null && stateText is not null && !change.Rebuilds)
        {
            Guard(() => State = Restored(stateText, change));
        }
    }

    /// <summary>Builds the sums from all signals and answers.</summary>
    internal void Build(LeadInputs inputs) => Guard(() =>
    {
        var state = new ScoreState(Version!.Definition!);
        new StateBuilder().Build(state, inputs.Signals, inputs.Answers, Now, null, ActionsFrom);
        State = state;
    });

    /// <summary>Judges; null where a fault came up.</summary>
    internal Evaluation? Evaluate(JudgingTools tools)
    {
        Evaluation? evaluation = null;
        Guard(() => evaluation = tools.Evaluator.Evaluate(Facts!, State!, Now, explain: true));
        return evaluation;
    }

    /// <summary>What is worth asking of a lead that could be judged, the best question first.</summary>
    internal IReadOnlyList<NextQuestion> Questions()
    {
        IReadOnlyList<NextQuestion> questions = [];
        Guard(() => questions = new QuestionSearch(Version!.Definition!).Rank(Facts!, State!, Now));
        return questions;
    }

    /// <summary>Does a piece of work that calls no service and keeps its fault.</summary>
    internal void Guard(Action work)
    {
        try
        {
            work();
        }
        catch (Exception fault)
        {
            Fault = Sentences.ScoringFailed(fault.Message);
            State = null;
        }
    }

    private void Choose(DefinitionCatalogue catalogue)
    {
        foreach (var version in catalogue.InForce)
        {
            Version = version;
            if (version.Definition is not { } definition)
            {
                throw new InvalidOperationException(version.Fault);
            }

            var facts = FactMap.Facts(definition, Row);
            if (definition.AppliesToLead(facts))
            {
                Facts = facts;
                return;
            }
        }

        Version = null;
    }

    private ScoreState? Restored(string text, LeadChange change)
    {
        ScoreState? state;
        try
        {
            state = StateText.Read(Version!.Definition!, text);
        }
        catch (FormatException)
        {
            // What was stored is beyond reading; the signals and answers themselves are still there.
            return null;
        }

        if (state is null || state.ActionsFrom != ActionsFrom)
        {
            return null;
        }

        if (state.IncompleteFrom <= Now)
        {
            InputCameDue = true;
            return null;
        }

        if (change.Signal is { } signal && !state.Add(signal, Now))
        {
            return null;
        }

        foreach (var answer in change.Answers)
        {
            state.Add(answer, Now);
        }

        if (state.LatestTicks > Now.Ticks)
        {
            // An operation that began later overtook this one; time never runs back for a lead.
            Now = new DateTime(state.LatestTicks, DateTimeKind.Utc);
        }

        return state;
    }
}
