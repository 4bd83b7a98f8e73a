using System.Collections.Generic;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Definition;

/// <summary>A kind of buyer, described so that both departments talk about the same person. It is named and gives no points.</summary>
public sealed class Persona(string name, string pains, string priorities, string research, IReadOnlyList<Condition> conditions)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>What troubles this person.</summary>
    public string Pains { get; } = pains;

    /// <summary>What this person looks for.</summary>
    public string Priorities { get; } = priorities;

    /// <summary>How this person finds out.</summary>
    public string Research { get; } = research;

    /// <summary>All of them must hold.</summary>
    public IReadOnlyList<Condition> Conditions { get; } = conditions;

    /// <summary>True where the lead meets all conditions.</summary>
    /// <param name="facts">The lead.</param>
    /// <returns>Whether this persona matches.</returns>
    public bool Matches(LeadFacts facts)
    {
        foreach (var condition in Conditions)
        {
            if (!condition.Holds(facts))
            {
                return false;
            }
        }

        return true;
    }
}
