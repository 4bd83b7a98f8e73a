using System;
using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>
/// The groups of intent and engagement as sums of decaying points: while a lead is judged they are gathered, afterwards they tell their points at any moment.
/// </summary>
internal sealed class DecayingGroups
{
    private readonly LeadDefinition _definition;
    private readonly int[] _rateOf;
    private readonly double[] _open;
    private bool _moves;
    private long _now;

    internal DecayingGroups(LeadDefinition definition)
    {
        _definition = definition;
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

        Rates = rates.ToArray();
        Decay = new double[Rates.Length];
        _open = new double[Rates.Length];
        Parts = new DecayingPart[definition.Intent.Groups.Count + definition.Engagement.Groups.Count];
        Amplitudes = new double[Parts.Length][];
        for (var i = 0; i < Parts.Length; i++)
        {
            Amplitudes[i] = new double[Rates.Length];
        }
    }

    /// <summary>The decay constants per day that the definition's signals have, each once.</summary>
    internal double[] Rates { get; }

    /// <summary>For each rate what is left of points at the moment of the last <see cref="DecayAt"/>.</summary>
    internal double[] Decay { get; }

    /// <summary>The groups that move, those of intent first; <see cref="Count"/> of them.</summary>
    internal DecayingPart[] Parts { get; }

    /// <summary>For each group that moves its points of now by rate.</summary>
    internal double[][] Amplitudes { get; }

    internal int Count { get; private set; }

    internal DecayingSide Intent { get; } = new();

    internal DecayingSide Engagement { get; } = new();

    /// <summary>Starts a new judgement at a moment, in ticks.</summary>
    internal void Begin(long now)
    {
        _now = now;
        Count = 0;
        _moves = false;
        Intent.Clear();
        Engagement.Clear();
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
        var side = dimension == _definition.Intent ? Intent : dimension == _definition.Engagement ? Engagement : null;
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
        var amplitudes = Amplitudes[Count];
        for (var k = 0; k < _open.Length; k++)
        {
            amplitudes[k] = _open[k] * scale;
            moving += amplitudes[k];
            _open[k] = 0;
        }

        _moves = false;
        side.First = side.Last == 0 ? Count : side.First;
        Parts[Count++] = new DecayingPart { Floor = group.Floor, Cap = group.Cap, Constant = points - moving, Now = points };
        side.Last = Count;
    }

    /// <summary>The points of a dimension at a moment, its groups kept within their limits, itself not yet.</summary>
    internal double Unlimited(DecayingSide side, long at)
    {
        DecayAt(at);
        return Sum(side);
    }

    /// <summary>The same at the moment of the last <see cref="DecayAt"/>.</summary>
    internal double Sum(DecayingSide side)
    {
        var sum = side.Fixed;
        for (var i = side.First; i < side.Last; i++)
        {
            var points = Points(i);
            sum += points < Parts[i].Floor ? Parts[i].Floor : points > Parts[i].Cap ? Parts[i].Cap : points;
        }

        return sum;
    }

    /// <summary>The points of a group that moves, at the moment of the last <see cref="DecayAt"/>, before its limits.</summary>
    internal double Points(int part)
    {
        var points = Parts[part].Constant;
        var amplitudes = Amplitudes[part];
        for (var k = 0; k < Decay.Length; k++)
        {
            points += amplitudes[k] * Decay[k];
        }

        return points;
    }

    /// <summary>Moves to a moment, in ticks.</summary>
    internal void DecayAt(long at)
    {
        var days = Days(at);
        for (var k = 0; k < Rates.Length; k++)
        {
            Decay[k] = days == 0 ? 1 : Math.Exp(-Rates[k] * days);
        }
    }

    /// <summary>Days from now to a moment in ticks.</summary>
    internal double Days(long at) => (at - _now) / (double)TimeSpan.TicksPerDay;

    /// <summary>A dimension kept within its limits.</summary>
    internal static double Limited(double points) => points < Dimension.Least ? Dimension.Least : points > Dimension.Most ? Dimension.Most : points;
}

/// <summary>A dimension: its groups that move, as places in the list of parts, and what the others give together.</summary>
internal sealed class DecayingSide
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

/// <summary>A group that moves: its limits, its points that do not decay, and its points of now.</summary>
internal struct DecayingPart
{
    internal double Floor;
    internal double Cap;
    internal double Constant;
    internal double Now;

    /// <summary>
    /// Whether points lie beyond a limit of the group. With one half-life a group goes steadily from its points of now to those that do not decay; it meets a
    /// limit where either does.
    /// </summary>
    internal readonly bool IsBeyond(double points) => points > Cap || points < Floor;
}
