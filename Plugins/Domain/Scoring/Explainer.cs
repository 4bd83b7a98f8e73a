using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>Collects, while a lead is judged, the lines that say why.</summary>
internal sealed class Explainer
{
    private readonly Subject _subject;
    private readonly LeadDefinition _definition;
    private readonly List<ExplanationLine> _lines = [];
    private readonly List<MissingLine> _missing = [];
    private readonly List<string> _warnings = [];

    internal Explainer(Subject subject, LeadDefinition definition)
    {
        _subject = subject;
        _definition = definition;
        foreach (var item in definition.Items)
        {
            // A column that cannot be meant is worth a word even where an answer stands before it.
            if (item.Column is { Type: ColumnType.Choice } column && subject.Facts.Has(column.Slot) && item.IndexOfNumber(subject.Facts.Number(column.Slot)) < 0)
            {
                _warnings.Add(Texts.InvalidColumn(column.Name, Texts.Number(subject.Facts.Number(column.Slot))));
            }
        }
    }

    internal void Line(Dimension dimension, Group group, Criterion criterion, Outcome outcome)
    {
        var unmatched = outcome.Kind is OutcomeKind.Unmatched or OutcomeKind.Invalid ? criterion.UnmatchedValue(_subject) : null;
        _lines.Add(new ExplanationLine(dimension, group, criterion, criterion.Id, outcome.Points, criterion.Why(_subject, outcome), unmatched));
        if (!outcome.Known)
        {
            _missing.Add(new MissingLine(dimension, criterion, System.Math.Min(criterion.MostPoints, group.Cap)));
        }

        if (outcome.Kind == OutcomeKind.Invalid && criterion is ColumnCriterion column)
        {
            var warning = Texts.InvalidColumn(column.Test.Columns[0].Name, unmatched);
            if (!_warnings.Contains(warning))
            {
                _warnings.Add(warning);
            }
        }
    }

    internal void Limit(Dimension dimension, Group? group, string name, double points, string why) =>
        _lines.Add(new ExplanationLine(dimension, group, null, name, points, why, null));

    internal Explanation Finish(Evaluation result, double unknownFit) => new()
    {
        Lines = _lines,
        Missing = _missing,
        Warnings = _warnings,
        Gates = [G1(result, unknownFit), G2(), G3(), Texts.Reaches(_definition.Intent.Label, result.Intent, _definition.Gates.MinimumIntent), G5(), G6()],
        Persona = FirstPersona(),
    };

    private string G1(Evaluation result, double unknownFit) => result switch
    {
        { KnockedOut: { } knockOut } => Texts.KnockedOut(knockOut.Label),
        _ when _definition.Gates.Review is { } review && _subject.Item(review.Item.Index) is { Kind: OutcomeKind.Matched } found && review.IsMetBy(found.Value) == false => Item(review),
        _ when result.Gates[GateId.G1] == GateState.Unknown => Texts.CouldReach(_definition.Fit.Label, result.Fit, unknownFit, _definition.Gates.MinimumFit),
        _ => Texts.Reaches(_definition.Fit.Label, result.Fit, _definition.Gates.MinimumFit),
    };

    private string G2()
    {
        var rule = _definition.Gates.RecentAction;
        SignalCriterion? latest = null;
        foreach (var criterion in rule.Group.Criteria)
        {
            if (criterion is SignalCriterion signal && _subject.State.Sum(signal.Index) is { Count: > 0 } sum
                && (latest is null || sum.On > _subject.State.Sum(latest.Index).On))
            {
                latest = signal;
            }
        }

        var discounted = _subject.State.ActionsFrom is { } from ? " " + Texts.ActionsDiscounted(from) : "";
        return (latest is null
            ? Texts.NoAction(rule.Group.Label)
            : Texts.LastAction(latest.Label, new System.DateTime(_subject.State.Sum(latest.Index).On, System.DateTimeKind.Utc), rule.WithinDays)) + discounted;
    }

    private string G3() => Item(_definition.Gates.Power);

    private string G5()
    {
        var parts = new List<string>();
        foreach (var rule in _definition.Gates.NeedAndTiming)
        {
            parts.Add(Item(rule));
        }

        return string.Join(" ", parts);
    }

    private string G6() => Reach.Of(_definition.Reach, _subject.Facts) switch
    {
        ReachKind.Email => Texts.ReachableByEmail,
        ReachKind.Phone => Texts.ReachableByPhone,
        _ => Reach.IsSuppressed(_definition.Reach, _subject.Facts) ? Texts.Suppressed : Texts.NotReachable,
    };

    private string Item(ItemRule rule)
    {
        ref readonly var item = ref _subject.Item(rule.Item.Index);
        return item.Kind switch
        {
            OutcomeKind.Matched => Texts.Is(rule.Item.Label, rule.Item.Values[item.Value].Label),
            OutcomeKind.Expired => Texts.Expired(rule.Item.Label, item.On + rule.Item.ValidFor),
            _ => Texts.NotKnown(rule.Item.Label),
        };
    }

    private Persona? FirstPersona()
    {
        foreach (var persona in _definition.Personas)
        {
            if (persona.Matches(_subject.Facts))
            {
                return persona;
            }
        }

        return null;
    }
}
