using System;
using System.CommandLine;

namespace XrmLeads.Cli.Connecting;

/// <summary>The options of every command that works on an org: which one, as whom, and when.</summary>
internal sealed class ConnectionOptions
{
    private readonly Option<string?> _target = Target.Option();

    private readonly Option<string?> _user = new("--as")
    {
        Description = "The user to act as, by domain name, such as mia.marketing; the system administrator if left out.",
        HelpName = "user",
    };

    private readonly Option<DateTime?> _now = new("--now")
    {
        Description = "The moment of the requests with its zone, such as 2026-01-31T00:00:00Z, for orgs that are to live through the past; the present one if left out.",
        HelpName = "moment",
        CustomParser = Moments.Parse,
    };

    /// <summary>Gives a command the options.</summary>
    internal void AddTo(Command command)
    {
        command.Add(_target);
        command.Add(_user);
        command.Add(_now);
    }

    /// <summary>The moment of the requests, UTC.</summary>
    internal DateTime Now(ParseResult parsed) => parsed.GetValue(_now) ?? DateTime.UtcNow;

    /// <summary>Connects as the options say.</summary>
    /// <exception cref="CommandFault">The target or the user cannot be taken.</exception>
    internal Connection Open(ParseResult parsed)
    {
        var now = parsed.GetValue(_now);
        Moments.CheckPast(now);
        return Connection.ToLocalFile(Target.File(parsed.GetValue(_target)), parsed.GetValue(_user), now);
    }
}
