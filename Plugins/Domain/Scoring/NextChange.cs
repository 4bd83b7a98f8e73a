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
    private readonly double[][] _figures;
    private readonly double[] _rates;
    private readonly int[] _rateOf;
    private readonly double[] _decay;
    private readonly double[] _open;
    private readonly Part[] _parts;
    private readonly double[][] _amplitudes;
    private readonly List<long> _cuts = [];
    private readonly List<double> _roots = [];
    private readonly long _span;
    private readonly Side _intent = new();
    private readonly Side _engagement = new();
    private int _count;
    private bool _moves;
    private double _constantComposite;
    private bool _mqlOpen;
    private long _mqlActionUntil;
    private long _now;

    internal NextChange(LeadDefinition definition)
    {
        _definition = definition;
        var weights = definition.Weights;
        _figures = [[1, 0], [weights.BehaviourIntent, weights.BehaviourEngagement], [weights.Intent, weights.Engagement]];
        var rates = new List<double>();
        _rateOf = new int[definition.Signals.Count];
        foreach (var signal in definition.Signals)
        {
            if (signal.Rate > 0 && !rates.Contains(signal.Rate))
            {
                rates.Add(signal.Rate);
            }

            _rateOf[signal.Index] = rates.IndexOf(signal.Rate);
        }

        _rates = rates.ToArray();
        _decay = new double[_rates.Length];
        _open = new double[_rates.Length];
        foreach (var rate in _rates)
        {
            var ticks = HalfLivesToTheEnd * Math.Log(2) / rate * TimeSpan.TicksPerDay;
            _span = Math.Max(_span, ticks < DateTime.MaxValue.Ticks ? (long)ticks : DateTime.MaxValue.Ticks);
        }

        _parts = new Part[definition.Intent.Groups.Count + definition.Engagement.Groups.Count];
        _amplitudes = new double[_parts.Length][];
        for (var i = 0; i < _parts.Length; i++)
        {
            _amplitudes[i] = new double[_rates.Length];
        }
    }

    /// <summary>Starts a new judgement.</summary>
    internal void Begin()
    {
        _count = 0;
        _moves = false;
        _intent.Clear();
        _engagement.Clear();
        Array.Clear(_open, 0, _open.Length);
    }

    /// <summary>Takes the points that a signal criterion of the group in hand gives now.</summary>
    internal void Add(SignalCriterion signal, double points)
    {
        if (points != 0 && signal.Rate > 0)
        {
            _open[_rateOf[signal.Index]] += points;
            _moves = true;
        }
    }

    /// <summary>Ends a group: its points before its limits, the factor that scaled them, and what the limits left of them.</summary>
    internal void Close(Dimension dimension, Group group, double points, double scale, double kept)
    {
        var side = dimension == _definition.Intent ? _intent : dimension == _definition.Engagement ? _engagement : null;
        if (side is null)
        {
            return;
        }

        if (!_moves)
        {
            side.Fixed += kept;
            return;
        }

        var moving = 0.0;
        var amplitudes = _amplitudes[_count];
        for (var k = 0; k < _open.Length; k++)
        {
            amplitudes[k] = _open[k] * scale;
            moving += amplitudes[k];
            _open[k] = 0;
        }

        _moves = false;
        side.First = side.Last == 0 ? _count : side.First;
        _parts[_count++] = new Part { Floor = group.Floor, Cap = group.Cap, Constant = points - moving, Now = points };
        side.Last = _count;
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
        var moves = _count > 0 || _mqlActionUntil >= _now;
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

        for (var i = 0; i < _count; i++)
        {
            if (_rates.Length > 1 || IsBeyond(_parts[i], _parts[i].Now) || IsBeyond(_parts[i], _parts[i].Constant))
            {
                CutAt(_amplitudes[i], _parts[i].Constant - _parts[i].Cap, from, end);
                CutAt(_amplitudes[i], _parts[i].Constant - _parts[i].Floor, from, end);
            }
        }

        _cuts.Sort();
        if (_rates.Length > 1)
        {
            CutWhereSumsTurn(from, DimensionSums);
        }

        CutWhereLimited(_definition.Intent, _intent, from);
        CutWhereLimited(_definition.Engagement, _engagement, from);
        if (_rates.Length > 1)
        {
            CutWhereSumsTurn(from, _figures);
        }
    }

    /// <summary>With one half-life a group goes steadily from its points of now to those that do not decay; it meets a limit where either lies beyond it.</summary>
    private static bool IsBeyond(in Part part, double points) => points > part.Cap || points < part.Floor;

    private void CutAt(double[] amplitudes, double constant, long from, long end)
    {
        _roots.Clear();
        ExponentialSum.Roots(amplitudes, _rates, constant, Days(from), Days(end), _roots);
        foreach (var root in _roots)
        {
            // The whole seconds around a root, so that none of the steady stretches holds it.
            var second = Moment.NextSecond(_now + (long)(root * TimeSpan.TicksPerDay));
            _cuts.Add(Math.Min(second, end));
            _cuts.Add(Math.Max(second - TimeSpan.TicksPerSecond, from));
        }
    }

    /// <summary>Cuts where a dimension reaches 0 or 100. Most never do: their caps add up to 100, and nothing in them is negative.</summary>
    private void CutWhereLimited(Dimension dimension, Side side, long from)
    {
        var below = side.Fixed < 0;
        for (var i = side.First; i < side.Last; i++)
        {
            below |= _parts[i].Floor < 0;
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

    private void CutWhereLimited(Side side, double limit, long from)
    {
        var pieces = _cuts.Count;
        for (var i = 0; i < pieces; i++)
        {
            var to = _cuts[i];
            if (to <= from)
            {
                continue;
            }

            var above = Unlimited(side, from) > limit;
            if (Unlimited(side, to) > limit != above)
            {
                var second = FirstBeyond(side, limit, above, from, to);
                _cuts.Add(second);
                _cuts.Add(second - TimeSpan.TicksPerSecond);
            }

            from = to;
        }

        _cuts.Sort();
    }

    private long FirstBeyond(Side side, double limit, bool above, long from, long to) => Bisect(from, to, at => Unlimited(side, at) > limit != above);

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
            Amplitudes(_intent, inside, weightPairs == DimensionSums, intent);
            Amplitudes(_engagement, inside, weightPairs == DimensionSums, engagement);
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
        DecayAt(at);
        for (var i = 0; i < _count; i++)
        {
            if (Points(i) is var points && (points == _parts[i].Floor || points == _parts[i].Cap))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The amplitudes of the groups that are within their limits at a moment; none where the dimension itself is at a limit and that counts.</summary>
    private void Amplitudes(Side side, long at, bool evenWhenLimited, double[] into)
    {
        Array.Clear(into, 0, into.Length);
        var sum = Unlimited(side, at);
        if (!evenWhenLimited && Limited(sum) != sum)
        {
            return;
        }

        for (var i = side.First; i < side.Last; i++)
        {
            var points = Points(i);
            for (var k = 0; !IsBeyond(_parts[i], points) && k < into.Length; k++)
            {
                into[k] += _amplitudes[i][k];
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
        var decayFrom = _decay[0];
        var finish = FiguresAt(to);
        var span = decayFrom - _decay[0];
        var earliest = to;
        foreach (var threshold in _definition.Thresholds.Grade)
        {
            earliest = Math.Min(earliest, Crossing(start.Composite, finish.Composite, threshold, decayFrom, span, to));
        }

        foreach (var threshold in _definition.Thresholds.BehaviourDigit)
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
        return Thresholds.Step(thresholds.Grade, figures.Composite)
            | (Thresholds.Step(thresholds.BehaviourDigit, figures.Behaviour) << 2)
            | (Thresholds.Meets(figures.Intent, _definition.Gates.MinimumIntent) ? 1 << 4 : 0)
            | (mql ? 1 << 5 : 0);
    }

    private Figures FiguresAt(long at)
    {
        DecayAt(at);
        var intent = Limited(SumParts(_intent));
        var engagement = Limited(SumParts(_engagement));
        var weights = _definition.Weights;
        return new Figures
        {
            Intent = intent,
            Behaviour = weights.Behaviour(intent, engagement),
            Composite = _constantComposite + (weights.Intent * intent) + (weights.Engagement * engagement),
        };
    }

    private double Unlimited(Side side, long at)
    {
        DecayAt(at);
        return SumParts(side);
    }

    private double SumParts(Side side)
    {
        var sum = side.Fixed;
        for (var i = side.First; i < side.Last; i++)
        {
            var points = Points(i);
            sum += points < _parts[i].Floor ? _parts[i].Floor : points > _parts[i].Cap ? _parts[i].Cap : points;
        }

        return sum;
    }

    private double Points(int part)
    {
        var points = _parts[part].Constant;
        var amplitudes = _amplitudes[part];
        for (var k = 0; k < _decay.Length; k++)
        {
            points += amplitudes[k] * _decay[k];
        }

        return points;
    }

    private void DecayAt(long at)
    {
        var days = Days(at);
        for (var k = 0; k < _rates.Length; k++)
        {
            _decay[k] = days == 0 ? 1 : Math.Exp(-_rates[k] * days);
        }
    }

    private double Days(long at) => (at - _now) / (double)TimeSpan.TicksPerDay;

    private static double Limited(double points) => points < Dimension.Least ? Dimension.Least : points > Dimension.Most ? Dimension.Most : points;

    /// <summary>A dimension: its groups that move, as places in the list of parts, and what the others give together.</summary>
    private sealed class Side
    {
        internal int First;
        internal int Last;
        internal double Fixed;

        internal void Clear()
        {
            First = 0;
            Last = 0;
            Fixed = 0;
        }
    }

    private struct Part
    {
        internal double Floor;
        internal double Cap;
        internal double Constant;
        internal double Now;
    }

    private struct Figures
    {
        internal double Intent;
        internal double Behaviour;
        internal double Composite;
    }
}
