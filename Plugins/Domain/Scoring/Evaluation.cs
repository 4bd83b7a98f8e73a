using System;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>What a definition says of a lead at a moment. Numbers are unrounded.</summary>
public sealed class Evaluation
{
    // In ticks, 0 for none, so that a judgement is no larger than it was before it told both.
    private long _nextChange;
    private long _latestAction;

    internal Evaluation(LeadDefinition definition, DateTime now)
    {
        Definition = definition;
        Now = now;
    }

    /// <summary>The version that judged.</summary>
    public LeadDefinition Definition { get; }

    /// <summary>The moment of judgement, UTC.</summary>
    public DateTime Now { get; }

    /// <summary>FIT, 0 to 100; 0 when knocked out.</summary>
    public double Fit { get; internal set; }

    /// <summary>INTENT, 0 to 100.</summary>
    public double Intent { get; internal set; }

    /// <summary>ENGAGEMENT, 0 to 100.</summary>
    public double Engagement { get; internal set; }

    /// <summary>BANT, 0 to 100.</summary>
    public double Bant { get; internal set; }

    /// <summary>The weighted sum of the four dimensions, for ranking.</summary>
    public double Composite { get; internal set; }

    /// <summary>The weighted sum of INTENT and ENGAGEMENT.</summary>
    public double Behaviour { get; internal set; }

    /// <summary>FIT as a letter and Behaviour as a digit, A1 to D3.</summary>
    public string Cell { get; internal set; } = "";

    /// <summary>Composite as a letter, A to D.</summary>
    public string Grade { get; internal set; } = "";

    /// <summary>Known groups of FIT by cap, 0 to 1.</summary>
    public double FitCompleteness { get; internal set; }

    /// <summary>Known groups of BANT by cap, 0 to 1.</summary>
    public double BantCompleteness { get; internal set; }

    /// <summary>The six gates.</summary>
    public GateStates Gates { get; internal set; }

    /// <summary>What the mandatory gates say together.</summary>
    public Verdict Verdict { get; internal set; }

    /// <summary>Whether the lead passes marketing's bar.</summary>
    public bool Mql { get; internal set; }

    /// <summary>The type of the latest counted signal that G2 looks at; null where there is none.</summary>
    public string? LatestAction { get; private set; }

    /// <summary>The moment, UTC, of that signal; null where there is none.</summary>
    public DateTime? LatestActionOn => Instant(_latestAction);

    /// <summary>Whether a recent action counts in place of Behaviour for MQL and against a lapse.</summary>
    internal bool HasMqlAction { get; set; }

    /// <summary>Whether G5 is not met because the person wants to buy later.</summary>
    public bool TimingIsLater { get; internal set; }

    /// <summary>The first knock-out that applies, or null.</summary>
    public KnockOut? KnockedOut { get; internal set; }

    /// <summary>
    /// The first whole second, UTC, at which verdict, MQL, cell, grade, a gate or an answer's validity differs if nothing new comes in; null for never.
    /// </summary>
    public DateTime? NextChangeOn
    {
        get => Instant(_nextChange);
        internal set => _nextChange = value?.Ticks ?? 0;
    }

    /// <summary>Why; null where the evaluation was made without explanation.</summary>
    public Explanation? Explanation { get; internal set; }

    /// <summary>
    /// Whether all that keeps the lead from being Qualified is that G1, G3 or both are unknown: the verdict is <see cref="Verdict.NeedsVerification"/>, and no
    /// other mandatory gate is unknown.
    /// </summary>
    public bool OnlyAuthorityOpen
    {
        get
        {
            var only = Verdict == Verdict.NeedsVerification;
            for (var gate = GateId.G1; only && gate <= GateId.G6; gate++)
            {
                only = gate is GateId.G1 or GateId.G3 || !IsOpen(gate);
            }

            return only;
        }
    }

    /// <summary>Whether G1 is one of the mandatory gates that are unknown where <see cref="OnlyAuthorityOpen"/> holds: who the person is must be asked, too.</summary>
    public bool PersonaOpen => OnlyAuthorityOpen && IsOpen(GateId.G1);

    /// <summary>Notes the signal that G2 looks at.</summary>
    internal void SetLatestAction(string? type, long on)
    {
        LatestAction = type;
        _latestAction = on;
    }

    private bool IsOpen(GateId gate) => Definition.Gates.Headers[(int)gate].Mandatory && Gates[gate] == GateState.Unknown;

    private static DateTime? Instant(long ticks) => ticks == 0 ? null : new DateTime(ticks, DateTimeKind.Utc);
}
