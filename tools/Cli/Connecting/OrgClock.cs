using System;
using System.Diagnostics;
using XrmLeads.LocalDataverse;

namespace XrmLeads.Cli.Connecting;

/// <summary>
/// The clock of an org that lives in the past. It stands still, so that what happens is the same from day to day, until it is let go; then it goes on from where it stood.
/// </summary>
internal sealed class OrgClock
{
    private DateTime _now;
    private Stopwatch? _since;

    internal OrgClock(DateTime now) => _now = now;

    /// <summary>The moment, UTC.</summary>
    internal DateTime Now => _since is { } since ? _now + since.Elapsed : _now;

    /// <summary>Settings of a local Dataverse that lives by this clock.</summary>
    internal DataverseOptions Options => new() { Clock = () => Now };

    /// <summary>Puts the clock to a moment, where it stands.</summary>
    internal void StandAt(DateTime now) => (_now, _since) = (now, null);

    /// <summary>Lets the clock go.</summary>
    internal void Go() => _since = Stopwatch.StartNew();
}
