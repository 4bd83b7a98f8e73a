using System;
using XrmLeads.LocalDataverse;

namespace XrmLeads.YearOfLeads;

/// <summary>What a simulated year is made of; the same settings give the same year.</summary>
public sealed class YearSettings
{
    /// <summary>How many leads arrive in the year, at least 1.</summary>
    public int Leads { get; init; } = 300;

    /// <summary>The seed of all chances.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many days are played, 1 to 365.</summary>
    public int Days { get; init; } = 365;

    /// <summary>How much of business hours passes between two runs of what is due, in minutes; at most 30, as a longer time counts as one without a clock.</summary>
    public int TickMinutes { get; init; } = 30;

    /// <summary>The days, counted from the first, in which nothing that is due is done: from the first to before the second.</summary>
    public (int From, int Until) Outage { get; init; } = (180, 201);

    /// <summary>Service calls of the plugins that are not made, while they believe they were; null for none. To show that what is always true is noticed when it is not.</summary>
    public Predicate<ServiceCall>? LeaveOut { get; init; }
}
