using System;

namespace XrmLeads.LocalDataverse.Web.App;

/// <summary>How far the clock of the organization is from the machine's, by which pages live: an organization of <c>try</c> lives in the past.</summary>
internal static class ClockOffset
{
    /// <summary>The distance in milliseconds, positive where the organization is ahead; 0 where both tell the same second.</summary>
    internal static long Of(Dataverse dataverse)
    {
        var milliseconds = (long)(dataverse.Read(engine => engine.Options.Clock()) - DateTime.UtcNow).TotalMilliseconds;
        return Math.Abs(milliseconds) < 1000 ? 0 : milliseconds;
    }
}
