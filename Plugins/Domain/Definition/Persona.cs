using System.Collections.Generic;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Definition;

/// <summary>A kind of buyer, described so that both departments talk about the same person. It is named and gives no points.</summary>
/// <param name="Name">The name.</param>
/// <param name="Pains">What troubles this person.</param>
/// <param name="Priorities">What this person looks for.</param>
/// <param name="Research">How this person finds out.</param>
/// <param name="Conditions">All of them must hold.</param>
public sealed record Persona(string Name, string Pains, string Priorities, string Research, IReadOnlyList<Condition> Conditions)
{
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
