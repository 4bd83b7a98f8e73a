using System;
using System.Globalization;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Scoring;

/// <summary>The words of the output formats.</summary>
internal static class Names
{
    internal static string Of(GateId gate) => gate switch
    {
        GateId.G1 => "G1",
        GateId.G2 => "G2",
        GateId.G3 => "G3",
        GateId.G4 => "G4",
        GateId.G5 => "G5",
        _ => "G6",
    };

    internal static string Of(GateState state) => state switch
    {
        GateState.Met => "Met",
        GateState.NotMet => "NotMet",
        _ => "Unknown",
    };

    internal static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Qualified => "Qualified",
        Verdict.NotQualified => "NotQualified",
        _ => "NeedsVerification",
    };

    /// <summary>A moment in ISO 8601, UTC, in whole seconds; null for none.</summary>
    internal static string? Of(DateTime? moment) => moment?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
