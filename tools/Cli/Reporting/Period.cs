using System;

namespace XrmLeads.Cli.Reporting;

/// <summary>The time that a report tells of, UTC.</summary>
/// <param name="From">The first moment.</param>
/// <param name="To">The first moment that is no longer in it.</param>
internal sealed record Period(DateTime From, DateTime To)
{
    /// <summary>Whether a moment lies in it.</summary>
    internal bool Has(DateTime? moment) => moment >= From && moment < To;
}
