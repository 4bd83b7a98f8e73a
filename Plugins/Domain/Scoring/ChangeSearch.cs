using System;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>
/// Finds the first moment at which a watched threshold is met that was not, or the reverse, while only the decay of signals moves. Time is cut into stretches
/// in which every figure is steady, so a change lies in a stretch exactly when its ends differ; there it follows in closed form (one half-life) or by halving
/// (several).
/// </summary>
internal sealed class ChangeSearch
{
    /// <summary>After so many of the longest half-lives nothing that decays is left to tell (2^-64 of it).</summary>
    private const double HalfLivesToTheEnd = 64;

    private readonly LeadDefinition _definition;
    private readonly DecayingGroups _groups;
    private readonly SteadyStretches _stretches;
    private readonly double[] _rates;
    private readonly long _span;
    private Watch _watch = null!;
    private double _constantComposite;
    private long _now;

    /// <param name="definition">The definition that judges.</param>
    /// <param name="groups">The groups of intent and engagement as the judgement in hand has summed them up.</param>
    internal ChangeSearch(LeadDefinition definition, DecayingGroups groups)
    {
        _definition = definition;
        _groups = groups;
        _stretches = new SteadyStretches(definition, groups);
        _rates = groups.Rates;
        foreach (var rate in _rates)
        {
            var ticks = HalfLivesToTheEnd * Math.Log(2) / rate * TimeSpan.TicksPerDay;
            _span = Math.Max(_span, ticks < DateTime.MaxValue.Ticks ? (long)ticks : DateTime.MaxValue.Ticks);
        }
    }

    /// <summary>The first whole second after now at which something watched differs from now, or null.</summary>
    /// <param name="today">The judgement as of now, the last that filled the groups.</param>
    /// <param name="watch">What is watched.</param>
    /// <param name="before">The whole second, in ticks, that ends the search; the end of time for none. What differs only there may be found or not.</param>
    internal long? First(Evaluation today, Watch watch, long before)
    {
        _now = today.Now.Ticks;
        _watch = watch;
        _constantComposite = _definition.Weights.Composite(today.Fit, 0, 0, today.Bant);
        return FirstChange(Math.Min(before, LastSecond()));
    }

    private long LastSecond()
    {
        var end = Math.Max(_now, _watch.ActionUntil) + TimeSpan.TicksPerDay;
        end = _span < DateTime.MaxValue.Ticks - _now ? Math.Max(end, _now + _span) : DateTime.MaxValue.Ticks - TimeSpan.TicksPerSecond;
        return Moment.NextSecond(Math.Min(end, DateTime.MaxValue.Ticks - (2 * TimeSpan.TicksPerSecond)));
    }

    private long? FirstChange(long end)
    {
        var moves = _groups.Count > 0 || _watch.ActionUntil >= _now;
        if (!moves || _watch.IsEmpty || Moment.NextSecond(_now) >= end)
        {
            return null;
        }

        var from = _now;
        var today = Discrete(from);
        var cuts = _stretches.Cut(_now, end, _watch.ActionUntil);
        for (var i = 0; i < cuts.Count; i++)
        {
            var to = cuts[i];
            if (to <= from)
            {
                continue;
            }

            if (Discrete(to) != today)
            {
                return First(from, to, today);
            }

            from = to;
        }

        return null;
    }

    /// <summary>The first whole second in (from, to] that differs from today, where from does not, to does, and nothing turns between them.</summary>
    private long First(long from, long to, int today)
    {
        if (_rates.Length == 1)
        {
            var guess = Guess(from, to);
            if (guess > from && guess <= to && Discrete(guess) != today && Discrete(guess - TimeSpan.TicksPerSecond) == today)
            {
                return guess;
            }
        }

        return FirstDifferent(from, to, today);
    }

    private long FirstDifferent(long from, long to, int today) => Moment.FirstSecond(from, to, at => Discrete(at) != today);

    /// <summary>With one half-life a steady figure is a + b * e^(-rate * t): two points give a and b, and the threshold between them its moment.</summary>
    private long Guess(long from, long to)
    {
        var start = FiguresAt(from);
        var decayFrom = _groups.Decay[0];
        var finish = FiguresAt(to);
        var span = decayFrom - _groups.Decay[0];
        var earliest = Crossing(start.Composite, finish.Composite, _watch.Composite, decayFrom, span, to);
        earliest = Math.Min(earliest, Crossing(start.Behaviour, finish.Behaviour, _watch.Behaviour, decayFrom, span, to));
        earliest = Math.Min(earliest, Crossing(start.Intent, finish.Intent, _watch.Intent, decayFrom, span, to));
        return _watch.WatchesAction && _watch.ActionUntil < to
            ? Math.Min(earliest, Crossing(start.Behaviour, finish.Behaviour, _watch.BehaviourOrAction, decayFrom, span, to))
            : earliest;
    }

    private long Crossing(double start, double finish, double[] thresholds, double decayFrom, double span, long to)
    {
        var earliest = to;
        foreach (var threshold in thresholds)
        {
            earliest = Math.Min(earliest, Crossing(start, finish, threshold, decayFrom, span, to));
        }

        return earliest;
    }

    private long Crossing(double start, double finish, double threshold, double decayFrom, double span, long to)
    {
        if (Thresholds.Meets(start, threshold) == Thresholds.Meets(finish, threshold))
        {
            return to;
        }

        var slope = (start - finish) / span;
        var decay = decayFrom + ((threshold - Thresholds.Tolerance - start) / slope);
        var days = -Math.Log(decay) / _rates[0];
        return Moment.NextSecond(_now + (long)(days * TimeSpan.TicksPerDay));
    }

    /// <summary>How many thresholds of each list are missed at a moment, and whether the action's is met, packed into one number.</summary>
    private int Discrete(long at)
    {
        var figures = FiguresAt(at);
        var watch = _watch;
        return Thresholds.Step(watch.Composite, figures.Composite)
            | (Thresholds.Step(watch.Behaviour, figures.Behaviour) << 4)
            | (Thresholds.Step(watch.Intent, figures.Intent) << 8)
            | (watch.WatchesAction && (at <= watch.ActionUntil || Thresholds.Meets(figures.Behaviour, watch.BehaviourOrAction)) ? 1 << 12 : 0);
    }

    private Figures FiguresAt(long at)
    {
        _groups.DecayAt(at);
        var intent = DecayingGroups.Limited(_groups.Sum(_groups.Intent));
        var engagement = DecayingGroups.Limited(_groups.Sum(_groups.Engagement));
        var weights = _definition.Weights;
        return new Figures
        {
            Intent = intent,
            Behaviour = weights.Behaviour(intent, engagement),
            Composite = _constantComposite + (weights.Intent * intent) + (weights.Engagement * engagement),
        };
    }

    private struct Figures
    {
        internal double Intent;
        internal double Behaviour;
        internal double Composite;
    }
}
