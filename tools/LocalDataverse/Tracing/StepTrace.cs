using System;

namespace XrmLeads.LocalDataverse;

/// <summary>A step that came up in a request.</summary>
/// <param name="Type">Full name of the plugin class.</param>
/// <param name="StepId">Id of the step; empty for the main operation of a custom API.</param>
/// <param name="Message">Message it ran on.</param>
/// <param name="Table">Table of that message; empty where it has none.</param>
/// <param name="Stage">10, 20, 30 or 40.</param>
/// <param name="Depth">Depth of the request it belongs to, from 1.</param>
/// <param name="SkippedBecause">Why it did not run; null when it ran.</param>
/// <param name="Milliseconds">Duration, with everything it called.</param>
public sealed record StepTrace(string Type, Guid StepId, string Message, string Table, int Stage, int Depth, string? SkippedBecause, double Milliseconds)
{
    /// <summary>Whether the step ran.</summary>
    public bool Ran => SkippedBecause is null;
}
