using System.Collections.Generic;

namespace XrmLeads.YearOfLeads;

/// <summary>What came of a simulated year.</summary>
public sealed class YearReport
{
    internal YearReport(IReadOnlyDictionary<string, int> deeds, IReadOnlyDictionary<string, int> refusals, IReadOnlyDictionary<string, int> moves, IReadOnlyList<string> broken)
    {
        Deeds = deeds;
        Refusals = refusals;
        Moves = moves;
        Broken = broken;
    }

    /// <summary>What was done and how often, by the name of the deed; refused ones are not among them.</summary>
    public IReadOnlyDictionary<string, int> Deeds { get; }

    /// <summary>What was refused and how often, by deed and the sentence that was said.</summary>
    public IReadOnlyDictionary<string, int> Refusals { get; }

    /// <summary>The moves of leads and how often, as "from > to, in the role".</summary>
    public IReadOnlyDictionary<string, int> Moves { get; }

    /// <summary>What should always be true and was not, each with the lead and its history; empty where all held. The year ends soon after the first.</summary>
    public IReadOnlyList<string> Broken { get; }

    /// <summary>How many leads there are at the end.</summary>
    public int Leads { get; internal init; }

    /// <summary>After how many steps the rules were checked.</summary>
    public int Steps { get; internal init; }

    /// <summary>How many requests were sent, those of the checks not among them.</summary>
    public long Requests { get; internal init; }

    /// <summary>How many reads the plugins made.</summary>
    public long Reads { get; internal init; }

    /// <summary>How many writes the plugins made.</summary>
    public long Writes { get; internal init; }
}
