using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Reporting;

/// <summary>One run of a lead through the stages, as its history tells it. Rows may come in any order.</summary>
internal sealed class LeadCycle
{
    private readonly Dictionary<LeadStage, DateTime> _reached = [];
    private readonly List<(int? From, int To)> _last = [];
    private DateTime _lastOn, _subTypeOn = DateTime.MaxValue;

    /// <summary>When it began: the first row of the lead, or its reactivation; null where that is not among the rows.</summary>
    internal DateTime? Began { get; private set; }

    /// <summary>The choice by which it first came to sales; null where it did not.</summary>
    internal int? SubType { get; private set; }

    internal string? SubTypeName { get; private set; }

    internal int? Source { get; private set; }

    internal string? Campaign { get; private set; }

    /// <summary>Whether a version of a definition judged the lead at one of its moves.</summary>
    internal bool IsJudged { get; private set; }

    /// <summary>How many moves were none that the rules allow.</summary>
    internal int OutsideRules { get; private set; }

    /// <summary>How often marketing made the lead Sales-Ready against the verdict.</summary>
    internal int Overrides { get; private set; }

    /// <summary>Found by sales, or worked before the product was there; none of marketing's.</summary>
    internal bool IsApart => SubType is SubTypeChoice.SalesGenerated or SubTypeChoice.TakenOver;

    /// <summary>The stage in which it is, or in which it ended.</summary>
    internal int Stage
    {
        get
        {
            // Several moves of one request have the same moment: the last is the one that no other sets out from.
            var ends = _last.Where(move => _last.All(other => other.From != move.To)).ToList();
            return (ends.Count > 0 ? ends[^1] : _last[^1]).To;
        }
    }

    /// <summary>When it first reached a stage; a dated stage that was skipped was reached with the next one.</summary>
    internal DateTime? Reached(LeadStage stage) => stage == LeadStage.Inquiry ? Began : _reached.TryGetValue(stage, out var on) ? on : null;

    internal void Add(Entity row)
    {
        var (from, to) = (row.Choice(StageHistoryTable.From), row.Choice(StageHistoryTable.To)!.Value);
        var on = row.GetAttributeValue<DateTime>(StageHistoryTable.LeftOn);
        if (from is null || (from is StageChoice.Disqualified or StageChoice.Converted && to == StageChoice.Inquiry))
        {
            Began = on;
        }

        Reach(row, (LeadStage)(to - StageChoice.Inquiry + (int)LeadStage.Inquiry), on);
        if (on >= _lastOn)
        {
            if (on > _lastOn)
            {
                _last.Clear();
            }

            _lastOn = on;
            _last.Add((from, to));
        }

        Source = row.GetAttributeValue<int?>(StageHistoryTable.Source) ?? Source;
        Campaign = row.Label(StageHistoryTable.CampaignId) ?? Campaign;
        IsJudged |= row.Lookup(StageHistoryTable.DefinitionId) is not null;
        OutsideRules += row.GetAttributeValue<bool>(StageHistoryTable.OutsideRules) ? 1 : 0;
        Overrides += to == StageChoice.SalesReady && row.Choice(StageHistoryTable.SubType) == SubTypeChoice.OverriddenByMarketing ? 1 : 0;
    }

    private void Reach(Entity row, LeadStage stage, DateTime on)
    {
        foreach (var milestone in Milestones.All.Where(milestone => Milestones.IsPassed(milestone, stage)))
        {
            Note(milestone, on);
        }

        if (stage is LeadStage.InQualification or LeadStage.Converted)
        {
            Note(stage, on);
        }

        if (stage is >= LeadStage.SalesReady and <= LeadStage.Converted && on < _subTypeOn && row.Choice(StageHistoryTable.SubType) is { } subType)
        {
            (SubType, SubTypeName, _subTypeOn) = (subType, row.Label(StageHistoryTable.SubType), on);
        }
    }

    private void Note(LeadStage stage, DateTime on)
    {
        if (!_reached.TryGetValue(stage, out var earlier) || on < earlier)
        {
            _reached[stage] = on;
        }
    }
}
