using System;

namespace XrmLeads.Benchmarks.HardCoded;

/// <summary>What the hard-coded scorer says of a lead.</summary>
internal sealed class HardCodedResult
{
    internal double Fit;
    internal double Intent;
    internal double Engagement;
    internal double Bant;
    internal double Composite;
    internal double Behaviour;
    internal double FitCompleteness;
    internal double BantCompleteness;
    internal string Cell = "";
    internal string Grade = "";
    internal Ternary G1;
    internal Ternary G2;
    internal Ternary G3;
    internal Ternary G4;
    internal Ternary G5;
    internal Ternary G6;
    internal Ternary Qualified;
    internal bool Mql;
    internal string? KnockedOut;
    internal DateTime? NextChangeOn;
}

/// <summary>No, not known, yes; the lesser of two is their AND.</summary>
internal enum Ternary
{
    /// <summary>Known not to be.</summary>
    No,

    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Known to be.</summary>
    Yes,
}
