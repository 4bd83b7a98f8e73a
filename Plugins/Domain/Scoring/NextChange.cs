using System;
using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>
/// Finds the moment when a judgement will change with no new input. Until an answer or the recent action of G2 runs out only the decay of signals moves, so
/// time is cut at the moments where a group or dimension meets a limit or turns; between two cuts every figure rises or falls steadily, and the first
/// second of a change follows in closed form (one half-life) or by halving the interval (several).
/// </summary>
internal sealed class NextChange
{
    /// <summary>After so many of the longest half-lives nothing that decays is left to tell (2^-64 of it).</summary>
    private const double HalfLivesToTheEnd = 64;

    private static readonly double[][] DimensionSums = [[1, 0], [0, 1]];

    private readonly LeadDefinition _definition;
    private readonly DecayingGroups _groups;
    private readonly double[][] _figures;
    private readonly double[] _rates;
    private readonly List<long> _cuts = [];
    private readonly List<double> _roots = [];
    private readonly long _span;
    private double _constantComposite;
    private bool _mqlOpen;
    private long _mqlActionUntil;
    private long _now;

    /// <param name="definition">The definition that judges.</param>
    /// <param name="groups">The groups of intent and engagement as the judgement in hand has summed them up.</param>
    internal NextChange(LeadDefinition definition, DecayingGroups groups)
    {
        _definition = definition;
        _groups = groups;
        _rates = groups.Rates;
        var weights = definition.Weights;
        _figures = [[1, 0], [weights.BehaviourIntent, weights.BehaviourEngagement], [weights.Intent, weights.Engagement]];
        foreach (var rate in _rates)
        {
            var ticks = HalfLivesToTheEnd * Math.Log(2) / rate * TimeSpan.TicksPerDay;
            _span = Math.Max(_span, ticks < DateTime.MaxValue.Ticks ? (long)ticks : DateTime.MaxValue.Ticks);
        }
    }

    /// <summary>The first whole second after now at which something differs, or null.</summary>
    /// <param name="today">The judgement as of now.</param>
    /// <param name="mqlOpen">Whether the lead would be an MQL with enough Behaviour or a recent action.</param>
    /// <param name="mqlActionUntil">The last moment, in ticks, at which the recent action counts for MQL; before now for none.</param>
    /// <param name="certainUntil">The last moment, in ticks, before something that does not decay changes for certain; the end of time for none.</param>
    internal DateTime? Find(Evaluation today, bool mqlOpen, long mqlActionUntil, long certainUntil)
    {
        _now = today.Now.Ticks;
        _mqlOpen = mqlOpen;
        _mqlActionUntil = mqlActionUntil;
        _constantComposite = _definition.Weights.Composite(today.Fit, 0, 0, today.Bant);
        var certain = certainUntil >= DateTime.MaxValue.Ticks - TimeSpan.TicksPerSecond ? long.MaxValue : Moment.NextSecond(certainUntil);
        var change = FirstChange(Math.Min(certain, LastSecond()));
        var found = change ?? certain;
        return found >= DateTime.MaxValue.Ticks - TimeSpan.TicksPerSecond ? null : new DateTime(found, DateTimeKind.Utc);
    }

    private long LastSecond()
    {
        var end = Math.Max(_now, _mqlActionUntil) + TimeSpan.TicksPerDay;
        end = _span < DateTime.MaxValue.Ticks - _now ? Math.Max(end, _now + _span) : DateTime.MaxValue.Ticks - TimeSpan.TicksPerSecond;
        return Moment.NextSecond(Math.Min(end, DateTime.MaxValue.Ticks - (2 * TimeSpan.TicksPerSecond)));
    }

    private long? FirstChange(long end)
    {
        var moves = _groups.Count > 0 || _mqlActionUntil >= _now;
        if (!moves || Moment.NextSecond(_now) >= end)
        {
            return null;
        }

        var from = _now;
        var today = Discrete(from);
        Cut(from, end);
        for (var i = 0; i < _cuts.Count; i++)
        {
            var to = _cuts[i];
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

    /// <summary>Gathers the whole seconds between which every figure is steady.</summary>
    private void Cut(long from, long end)
    {
        _cuts.Clear();
        _cuts.Add(end);
        if (_mqlActionUntil >= from && _mqlActionUntil < end)
        {
            _cuts.Add(Moment.NextSecond(_mqlActionUntil));
        }

        for (var i = 0; i < _groups.Count; i++)
        {
            if (_rates.Length > 1 || _groups.Parts[i].IsBeyond(_groups.Parts[i].Now) || _groups.Parts[i].IsBeyond(_groups.Parts[i].Constant))
            {
                CutAt(_groups.Amplitudes[i], _groups.Parts[i].Constant - _groups.Parts[i].Cap, from, end);
                CutAt(_groups.Amplitudes[i], _groups.Parts[i].Constant - _groups.Parts[i].Floor, from, end);
            }
        }

        _cuts.Sort();
        if (_rates.Length > 1)
        {
            CutWhereSumsTurn(from, DimensionSums);
        }

        CutWhereLimited(_definition.Intent, _groups.Intent, from);
        CutWhereLimited(_definition.Engagement, _groups.Engagement, from);
        if (_rates.Length > 1)
        {
            CutWhereSumsTurn(from, _figures);
        }
    }

    private void CutAt(double[] amplitudes, double constant, long from, long end)
    {
        _roots.Clear();
        ExponentialSum.Roots(amplitudes, _rates, constant, _groups.Days(from), _groups.Days(end), _roots);
        foreach (var root in _roots)
        {
            // The whole seconds around a root, so that none of the steady stretches holds it.
            var second = Moment.NextSecond(_now + (long)(root * TimeSpan.TicksPerDay));
            _cuts.Add(Math.Min(second, end));
            _cuts.Add(Math.Max(second - TimeSpan.TicksPerSecond, from));
        }
    }

    /// <summary>Cuts where a dimension reaches 0 or 100. Most never do: their caps add up to 100, and nothing in them is negative.</summary>
    private void CutWhereLimited(Dimension dimension, DecayingSide side, long from)
    {
        var below = side.Fixed < 0;
        for (var i = side.First; i < side.Last; i++)
        {
            below |= _groups.Parts[i].Floor < 0;
        }

        if (below)
        {
            CutWhereLimited(side, Dimension.Least, from);
        }

        if (dimension.CapSum > Dimension.Most)
        {
            CutWhereLimited(side, Dimension.Most, from);
        }
    }

    private void CutWhereLimited(DecayingSide side, double limit, long from)
    {
        var pieces = _cuts.Count;
        for (var i = 0; i < pieces; i++)
        {
            var to = _cuts[i];
            if (to <= from)
            {
                continue;
            }

            var above = _groups.Unlimited(side, from) > limit;
            if (_groups.Unlimited(side, to) > limit != above)
            {
                var second = FirstBeyond(side, limit, above, from, to);
                _cuts.Add(second);
                _cuts.Add(second - TimeSpan.TicksPerSecond);
            }

            from = to;
        }

        _cuts.Sort();
    }

    private long FirstBeyond(DecayingSide side, double limit, bool above, long from, long to) => Bisect(from, to, at => _groups.Unlimited(side, at) > limit != above);

    /// <summary>
    /// With several half-lives a sum may turn between two cuts: its turning points are the roots of its derivative. Each pair of weights, of INTENT and of
    /// ENGAGEMENT, is a sum to look at.
    /// </summary>
    private void CutWhereSumsTurn(long from, double[][] weightPairs)
    {
        var intent = new double[_rates.Length];
        var engagement = new double[_rates.Length];
        var slopes = new double[_rates.Length];
        var pieces = _cuts.Count;
        for (var i = 0; i < pieces; i++)
        {
            var to = _cuts[i];
            if (to <= from)
            {
                continue;
            }

            var inside = Inside(from, to);
            Amplitudes(_groups.Intent, inside, weightPairs == DimensionSums, intent);
            Amplitudes(_groups.Engagement, inside, weightPairs == DimensionSums, engagement);
            foreach (var pair in weightPairs)
            {
                for (var k = 0; k < slopes.Length; k++)
                {
                    slopes[k] = ((pair[0] * intent[k]) + (pair[1] * engagement[k])) * _rates[k];
                }

                CutAt(slopes, 0, from, to);
            }

            from = to;
        }

        _cuts.Sort();
    }

    /// <summary>
    /// A moment inside a stretch that tells which groups are at a limit all through it: the middle, or before it, since what decays towards a limit is exactly
    /// there once it is too small for a double.
    /// </summary>
    private long Inside(long from, long to)
    {
        var at = from + ((to - from) / 2);
        while (at - from > TimeSpan.TicksPerSecond && TouchesLimit(at))
        {
            at = from + ((at - from) / 2);
        }

        return at;
    }

    private bool TouchesLimit(long at)
    {
        _groups.DecayAt(at);
        for (var i = 0; i < _groups.Count; i++)
        {
            if (_groups.Points(i) is var points && (points == _groups.Parts[i].Floor || points == _groups.Parts[i].Cap))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The amplitudes of the groups that are within their limits at a moment; none where the dimension itself is at a limit and that counts.</summary>
    private void Amplitudes(DecayingSide side, long at, bool evenWhenLimited, double[] into)
    {
        Array.Clear(into, 0, into.Length);
        var sum = _groups.Unlimited(side, at);
        if (!evenWhenLimited && DecayingGroups.Limited(sum) != sum)
        {
            return;
        }

        for (var i = side.First; i < side.Last; i++)
        {
            var points = _groups.Points(i);
            for (var k = 0; !_groups.Parts[i].IsBeyond(points) && k < into.Length; k++)
            {
                into[k] += _groups.Amplitudes[i][k];
            }
        }
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

    private long FirstDifferent(long from, long to, int today) => Bisect(from, to, at => Discrete(at) != today);

    /// <summary>With one half-life a steady figure is a + b * e^(-rate * t): two points give a and b, and the threshold between them its moment.</summary>
    private long Guess(long from, long to)
    {
        var start = FiguresAt(from);
        var decayFrom = _groups.Decay[0];
        var finish = FiguresAt(to);
        var span = decayFrom - _groups.Decay[0];
        var earliest = to;
        foreach (var threshold in _definition.Thresholds.GradeArray)
        {
            earliest = Math.Min(earliest, Crossing(start.Composite, finish.Composite, threshold, decayFrom, span, to));
        }

        foreach (var threshold in _definition.Thresholds.BehaviourDigitArray)
        {
            earliest = Math.Min(earliest, Crossing(start.Behaviour, finish.Behaviour, threshold, decayFrom, span, to));
        }

        if (_mqlOpen && _mqlActionUntil < to)
        {
            earliest = Math.Min(earliest, Crossing(start.Behaviour, finish.Behaviour, _definition.Thresholds.Mql.Behaviour, decayFrom, span, to));
        }

        return Math.Min(earliest, Crossing(start.Intent, finish.Intent, _definition.Gates.MinimumIntent, decayFrom, span, to));
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

    /// <summary>The first whole second in (from, to] at which a condition holds that, once it holds, goes on to hold.</summary>
    private static long Bisect(long from, long to, Func<long, bool> holds)
    {
        var lo = from / TimeSpan.TicksPerSecond;
        var hi = to / TimeSpan.TicksPerSecond;
        while (hi - lo > 1)
        {
            var middle = lo + ((hi - lo) / 2);
            if (holds(middle * TimeSpan.TicksPerSecond))
            {
                hi = middle;
            }
            else
            {
                lo = middle;
            }
        }

        return hi * TimeSpan.TicksPerSecond;
    }

    /// <summary>Grade, digit of the cell, G4 and MQL at a moment, packed into one number.</summary>
    private int Discrete(long at)
    {
        var figures = FiguresAt(at);
        var thresholds = _definition.Thresholds;
        var mql = _mqlOpen && (at <= _mqlActionUntil || Thresholds.Meets(figures.Behaviour, thresholds.Mql.Behaviour));
        return Thresholds.Step(thresholds.GradeArray, figures.Composite)
            | (Thresholds.Step(thresholds.BehaviourDigitArray, figures.Behaviour) << 2)
            | (Thresholds.Meets(figures.Intent, _definition.Gates.MinimumIntent) ? 1 << 4 : 0)
            | (mql ? 1 << 5 : 0);
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
