using System.Globalization;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli;

/// <summary>Figures and names as people read them.</summary>
internal static class Words
{
    internal static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    internal static string Percent(double? share) => share is { } known ? (100 * known).ToString("N1", CultureInfo.InvariantCulture) + " %" : "-";

    internal static string Figure(double figure) => Figure(Shown.Round(figure));

    internal static string Figure(decimal figure) => figure.ToString("N2", CultureInfo.InvariantCulture);

    /// <summary>A figure within a sentence: as exact, without decimals that say nothing.</summary>
    internal static string Short(double figure) => Shown.Round(figure).ToString("#,0.##", CultureInfo.InvariantCulture);

    internal static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Qualified => "Qualified",
        Verdict.NeedsVerification => "Needs verification",
        _ => "Not qualified",
    };

    internal static string Of(GateState state) => state switch
    {
        GateState.Met => "Met",
        GateState.Unknown => "Unknown",
        _ => "Not met",
    };
}
