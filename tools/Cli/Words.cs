using System;
using System.Globalization;
using System.Linq;
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

    /// <summary>A figure of two decimals at most within a sentence.</summary>
    internal static string Short(decimal figure) => figure.ToString("#,0.##", CultureInfo.InvariantCulture);

    internal static string Day(DateTime moment) => moment.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    internal static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The name of a value, such as NotMet, as people read it.</summary>
    internal static string Spaced(string name) =>
        string.Concat(name.Select((letter, place) => place > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));

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
