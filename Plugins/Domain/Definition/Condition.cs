using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Definition;

/// <summary>A condition on columns of the lead that holds or does not: of a knock-out, a persona or the scope of a definition.</summary>
public sealed class Condition
{
    internal Condition(string kind, ColumnTest test)
    {
        Kind = kind;
        Test = test;
    }

    /// <summary>The name of its kind.</summary>
    public string Kind { get; }

    /// <summary>What it looks at.</summary>
    public ColumnTest Test { get; }

    /// <summary>True where the lead meets the condition; an empty column never does.</summary>
    /// <param name="facts">The lead.</param>
    /// <returns>Whether it holds.</returns>
    public bool Holds(LeadFacts facts) => Test.Match(facts) >= 0;
}
