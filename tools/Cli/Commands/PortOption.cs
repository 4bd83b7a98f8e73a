using System.CommandLine;
using System.Globalization;

namespace XrmLeads.Cli.Commands;

/// <summary>The option that says on which port to listen.</summary>
internal static class PortOption
{
    /// <summary>The port that is taken where none is named.</summary>
    internal const int Default = 5080;

    /// <summary>Makes the option <c>--port</c>.</summary>
    /// <param name="otherwise">What happens if it is left out.</param>
    internal static Option<int?> Create(string otherwise) => new("--port", "-p")
    {
        Description = $"The port to listen on; 0 takes a free one. If left out, {otherwise}.",
        HelpName = "number",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= ushort.MaxValue)
            {
                return number;
            }

            result.AddError($"--port takes a number from 0 to {ushort.MaxValue}, not \"{result.Tokens[0].Value}\".");
            return null;
        },
    };
}
