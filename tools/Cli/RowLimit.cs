using System.CommandLine;
using System.Globalization;

namespace XrmLeads.Cli;

/// <summary>The option that says how many rows of a file are read.</summary>
internal static class RowLimit
{
    /// <summary>Makes the option <c>--limit</c>.</summary>
    /// <param name="description">Which rows it takes.</param>
    internal static Option<int?> Option(string description = "Read the first rows alone, as many as this number says.") => new("--limit")
    {
        Description = description,
        HelpName = "number",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var rows) && rows > 0)
            {
                return rows;
            }

            result.AddError($"--limit takes a number from 1 on, not \"{result.Tokens[0].Value}\".");
            return null;
        },
    };
}
