using System;
using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>What the answers to one item would make of a lead.</summary>
internal sealed class Prospect
{
    /// <summary>Figures are compared to so many decimals, so that rounding of double precision decides nothing.</summary>
    private const int Decimals = 9;

    private readonly Evaluation _today;
    private readonly AnswerItem _item;
    private readonly bool _wasAsked;
    private readonly List<GateId> _decides = [];
    private Evaluation? _best;
    private int _answer;

    /// <param name="today">The lead as it is.</param>
    /// <param name="item">What may be asked.</param>
    /// <param name="wasAsked">Whether it was, and nobody knew.</param>
    internal Prospect(Evaluation today, AnswerItem item, bool wasAsked)
    {
        _today = today;
        _item = item;
        _wasAsked = wasAsked;
    }

    /// <summary>Whether any answer would change anything for the better, or settle a gate that is open.</summary>
    internal bool IsWorthAsking => _best is not null && (_decides.Count > 0 || Compare(_best, _today) > 0);

    /// <summary>Takes what one answer would make of the lead.</summary>
    internal void Add(int answer, Evaluation then)
    {
        for (var gate = GateId.G1; gate <= GateId.G6; gate++)
        {
            if (IsMandatory(gate) && _today.Gates[gate] == GateState.Unknown && then.Gates[gate] != GateState.Unknown && !_decides.Contains(gate))
            {
                _decides.Add(gate);
            }
        }

        if (_best is null || Compare(then, _best) > 0)
        {
            _best = then;
            _answer = answer;
        }
    }

    /// <summary>Whether to ask this before another item.</summary>
    internal bool IsBefore(Prospect other)
    {
        if (_wasAsked != other._wasAsked)
        {
            return other._wasAsked;
        }

        var order = CompareGates(_best!, other._best!);
        order = order != 0 ? order : (_decides.Count > 0).CompareTo(other._decides.Count > 0);
        return (order != 0 ? order : CompareComposite(_best!, other._best!)) > 0;
    }

    internal NextQuestion ToQuestion()
    {
        var best = _best!;
        var answer = _item.Values[_answer];
        var gain = best.Composite - _today.Composite;
        var meets = new List<GateId>();
        for (var gate = GateId.G1; gate <= GateId.G6; gate++)
        {
            if (IsMandatory(gate) && _today.Gates[gate] != GateState.Met && best.Gates[gate] == GateState.Met)
            {
                meets.Add(gate);
            }
        }

        var why = meets.Count > 0 ? Texts.WouldMeet(_item.Label, answer.Label, Names(meets), best.Verdict == Verdict.Qualified)
            : _decides.Count > 0 ? Texts.DependsOn(_item.Label, Names(_decides))
            : Texts.WouldBring(_item.Label, answer.Label, gain);
        return new NextQuestion(_item, answer, best.Verdict, meets, gain, why);
    }

    private int Compare(Evaluation a, Evaluation b) => CompareGates(a, b) is not 0 and var order ? order : CompareComposite(a, b);

    private int CompareGates(Evaluation a, Evaluation b) => a.Verdict != b.Verdict ? a.Verdict.CompareTo(b.Verdict) : Open(b).CompareTo(Open(a));

    private static int CompareComposite(Evaluation a, Evaluation b) => Math.Round(a.Composite, Decimals).CompareTo(Math.Round(b.Composite, Decimals));

    /// <summary>The number of mandatory gates that are not met.</summary>
    private int Open(Evaluation evaluation)
    {
        var open = 0;
        for (var gate = GateId.G1; gate <= GateId.G6; gate++)
        {
            open += IsMandatory(gate) && evaluation.Gates[gate] != GateState.Met ? 1 : 0;
        }

        return open;
    }

    private bool IsMandatory(GateId gate) => _today.Definition.Gates.Headers[(int)gate].Mandatory;

    private List<string> Names(List<GateId> gates) => gates.ConvertAll(gate => gate + " " + _today.Definition.Gates.Headers[(int)gate].Label);
}
