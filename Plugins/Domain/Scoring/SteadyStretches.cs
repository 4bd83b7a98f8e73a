using System;
using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>
/// Cuts the time after a judgement at the moments where a group or dimension meets a limit or a sum turns; between two cuts every figure rises or falls
/// steadily.
/// </summary>
internal sealed class SteadyStretches
{
    private static readonly double[][] DimensionSums = [[1, 0], [0, 1]];

    private readonly LeadDefinition _definition;
    private readonly DecayingGroups _groups;
    private readonly double[][] _figures;
    private readonly double[] _rates;
    private readonly List<long> _cuts = [];
    private readonly List<double> _roots = [];
    private long _now;

    internal SteadyStretches(LeadDefinition definition, DecayingGroups groups)
    {
        _definition = definition;
        _groups = groups;
        _rates = groups.Rates;
        var weights = definition.Weights;
        _figures = [[1, 0], [weights.BehaviourIntent, weights.BehaviourEngagement], [weights.Intent, weights.Engagement]];
    }

    /// <summary>Gathers the whole seconds between which every figure is steady.</summary>
    /// <param name="now">The moment of judgement, in ticks.</param>
    /// <param name="end">The whole second at which the last stretch ends.</param>
    /// <param name="actionUntil">The last moment at which a recent action counts; before now for none.</param>
    /// <returns>The ends of the stretches in rising order, the first of which begins now; it is valid until the next call.</returns>
    internal List<long> Cut(long now, long end, long actionUntil)
    {
        var from = now;
        _now = now;
        _cuts.Clear();
        _cuts.Add(end);
        if (actionUntil >= from && actionUntil < end)
        {
            _cuts.Add(Moment.NextSecond(actionUntil));
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

        return _cuts;
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

    private long FirstBeyond(DecayingSide side, double limit, bool above, long from, long to) => Moment.FirstSecond(from, to, at => _groups.Unlimited(side, at) > limit != above);

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
}
