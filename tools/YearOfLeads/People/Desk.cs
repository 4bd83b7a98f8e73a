using System;
using System.Collections.Generic;
using XrmLeads.YearOfLeads.Org;
using XrmLeads.YearOfLeads.Records;

namespace XrmLeads.YearOfLeads.People;

/// <summary>What all who play a part have before them: the org, its leads, the dice, and the count of what is done.</summary>
internal sealed class Desk(YearOrg org, LeadBook book, Dice dice)
{
    internal YearOrg Org { get; } = org;

    internal LeadBook Book { get; } = book;

    internal Dice Dice { get; } = dice;

    internal DateTime Now => Org.Clock.Now;

    /// <summary>What is true of the people behind the leads, by lead.</summary>
    internal Dictionary<Guid, Truth> Truths { get; } = [];

    /// <summary>What was done and how often.</summary>
    internal SortedDictionary<string, int> Deeds { get; } = new(StringComparer.Ordinal);

    /// <summary>What was refused and how often.</summary>
    internal SortedDictionary<string, int> Refusals { get; } = new(StringComparer.Ordinal);

    /// <summary>Faults that are no refusals.</summary>
    internal List<string> Faults { get; } = [];

    /// <summary>A person who works in the org.</summary>
    internal Person As(Guid user) => new(this, Org.Dataverse.As(user), user);

    internal Truth TruthOf(Guid lead)
    {
        if (!Truths.TryGetValue(lead, out var truth))
        {
            Truths.Add(lead, truth = new Truth(Dice));
        }

        return truth;
    }
}
