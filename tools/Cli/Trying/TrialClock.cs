using System;
using System.Diagnostics;
using XrmLeads.LocalDataverse;

namespace XrmLeads.Cli.Trying;

/// <summary>
/// The clock of the org of a trial. It stands still while leads are judged, so that the figures are the same from day to day, and goes on from there when people
/// work in the org.
/// </summary>
internal sealed class TrialClock
{
    private DateTime _now;
    private Stopwatch? _since;

    internal TrialClock(DateTime now) => _now = now;

    /// <summary>The moment, UTC.</summary>
    internal DateTime Now => _since is { } since ? _now + since.Elapsed : _now;

    /// <summary>Settings of a local Dataverse that lives by this clock.</summary>
    internal DataverseOptions Options => new() { Clock = () => Now };

    /// <summary>Puts the clock to a moment, where it stands.</summary>
    internal void StandAt(DateTime now) => (_now, _since) = (now, null);

    /// <summary>Lets the clock go.</summary>
    internal void Go() => _since = Stopwatch.StartNew();
}
