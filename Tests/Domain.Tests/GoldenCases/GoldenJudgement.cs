using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.GoldenCases;

/// <summary>What came of judging a case, each figure by the name that golden files give it.</summary>
internal sealed class GoldenJudgement
{
    private static readonly string[] Limits = ["cap", "floor", "scale", "limit", "knockout"];

    private readonly LeadDefinition _definition;
    private readonly Evaluation _result;

    internal GoldenJudgement(LeadDefinition definition, LeadInput input, DateTime now)
    {
        _definition = definition;
        var warnings = new List<string>();
        _result = input.Judge(definition, now, explain: true, warnings);
        warnings.AddRange(_result.Explanation!.Warnings);
        Warnings = warnings;
        Now = now;
    }

    internal DateTime Now { get; }

    internal DateTime? NextChangeOn => _result.NextChangeOn;

    internal IReadOnlyList<string> Warnings { get; }

    /// <summary>A figure that is a word; null where the name is none of these.</summary>
    internal string? Word(string name) => name switch
    {
        "verdict" => _result.Verdict.ToString(),
        "mql" => _result.Mql ? "yes" : "no",
        "cell" => _result.Cell,
        "grade" => _result.Grade,
        "knockedOut" => _result.KnockedOut?.Id ?? "none",
        "persona" => _result.Explanation!.Persona?.Name ?? "none",
        "warnings" => Warnings.Count.ToString(CultureInfo.InvariantCulture),
        "G1" or "G2" or "G3" or "G4" or "G5" or "G6" => _result.Gates[(GateId)(name[1] - '1')].ToString(),
        _ => null,
    };

    /// <summary>A figure that is a number; null where the name is none of these.</summary>
    internal double? Number(string name) => name switch
    {
        "fit" => _result.Fit,
        "intent" => _result.Intent,
        "engagement" => _result.Engagement,
        "bant" => _result.Bant,
        "composite" => _result.Composite,
        "behaviour" => _result.Behaviour,
        "completeness.fit" => _result.FitCompleteness,
        "completeness.bant" => _result.BantCompleteness,
        _ => null,
    };

    /// <summary>True for a criterion that lacks what it needs to know.</summary>
    internal bool IsUnknown(string criterion)
    {
        foreach (var missing in _result.Explanation!.Missing)
        {
            if (missing.Criterion.Id == criterion)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The points of a criterion, or of a limit such as <c>events.cap</c>; null where the limit took no effect.</summary>
    internal double? Points(string name)
    {
        var dot = name.IndexOf('.');
        if (dot < 0 ? FindCriterion(_definition, name) is null : !IsLimit(name, dot))
        {
            throw new InvalidDataException("\"" + name + "\" is no figure, no criterion of the definition and no limit of a group or dimension.");
        }

        foreach (var line in _result.Explanation!.Lines)
        {
            var id = line.Criterion?.Id ?? (line.Group?.Id ?? line.Dimension.Id) + "." + line.Name;
            if (id == name)
            {
                return line.Points;
            }
        }

        return null;
    }

    internal static Criterion? FindCriterion(LeadDefinition definition, string id)
    {
        foreach (var dimension in definition.Dimensions)
        {
            foreach (var group in dimension.Groups)
            {
                foreach (var criterion in group.Criteria)
                {
                    if (criterion.Id == id)
                    {
                        return criterion;
                    }
                }
            }
        }

        return null;
    }

    private bool IsLimit(string name, int dot)
    {
        var owner = name.Substring(0, dot);
        var known = false;
        foreach (var dimension in _definition.Dimensions)
        {
            known |= dimension.Id == owner;
            foreach (var group in dimension.Groups)
            {
                known |= group.Id == owner;
            }
        }

        return known && Array.IndexOf(Limits, name.Substring(dot + 1)) >= 0;
    }
}
