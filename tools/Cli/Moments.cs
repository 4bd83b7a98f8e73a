using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace XrmLeads.Cli;

/// <summary>The option that says which moment counts as now.</summary>
internal static class Moments
{
    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    /// <summary>Makes the option <c>--now</c>; without it the present moment counts.</summary>
    internal static Option<DateTime?> Now() => new("--now")
    {
        Description = "The moment of judgement with its zone, such as 2026-01-31T00:00:00Z; the present one if left out.",
        HelpName = "moment",
        CustomParser = Parse,
    };

    /// <summary>Sees to it that the clock of an org is not ahead of the machine's, which the plugins would not believe.</summary>
    /// <exception cref="CommandFault">The moment is yet to come.</exception>
    internal static void CheckPast(DateTime? now)
    {
        if (now > DateTime.UtcNow)
        {
            throw new CommandFault("--now is yet to come: an org judges at the present moment or at one that is over.");
        }
    }

    /// <summary>Reads a moment with its zone.</summary>
    internal static DateTime? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var hasZone = text.EndsWith('Z') || (text.IndexOf('T', StringComparison.Ordinal) is var time and > 0 && text.AsSpan(time).IndexOfAny('+', '-') > 0);
        if (hasZone && DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            return moment.UtcDateTime;
        }

        result.AddError($"{((OptionResult)result.Parent!).Option.Name} is \"{text}\": write a date and time with its zone, such as 2026-01-31T00:00:00Z.");
        return null;
    }
}
