using System.CommandLine;

namespace XrmLeads.Cli.Connecting;

/// <summary>The options of every command that works on an org: which one, and as whom.</summary>
internal sealed class ConnectionOptions
{
    private readonly Option<string?> _target = Target.Option();

    private readonly Option<string?> _user = new("--as")
    {
        Description = "The user to act as, by domain name, such as mia.marketing; the system administrator if left out.",
        HelpName = "user",
    };

    /// <summary>Gives a command the options.</summary>
    internal void AddTo(Command command)
    {
        command.Add(_target);
        command.Add(_user);
    }

    /// <summary>Connects as the options say.</summary>
    /// <exception cref="CommandFault">The target or the user cannot be taken.</exception>
    internal Connection Open(ParseResult parsed) => Connection.ToLocalFile(Target.File(parsed.GetValue(_target)), parsed.GetValue(_user));
}
