using System.CommandLine;

namespace XrmLeads.Cli.Commands;

/// <summary><c>score</c>: judges a file of leads by a definition.</summary>
internal static class ScoreCommand
{
    internal static Command Create()
    {
        var command = new Command("score", "Judge a file of leads, one JSON object a line.");
        command.SetAction(_ => ExitCode.Ok);
        return command;
    }
}
