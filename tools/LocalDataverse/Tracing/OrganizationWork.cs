using System;

namespace XrmLeads.LocalDataverse;

/// <summary>What an organization has done since it was opened in this process.</summary>
/// <param name="Requests">Requests from outside.</param>
/// <param name="Reads">Calls of plugins that read, those of asynchronous steps included.</param>
/// <param name="Writes">Calls of plugins that can change data.</param>
public sealed record OrganizationWork(long Requests, long Reads, long Writes)
{
    /// <summary>What was done since.</summary>
    public static OrganizationWork operator -(OrganizationWork now, OrganizationWork before)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(before);
        return new(now.Requests - before.Requests, now.Reads - before.Reads, now.Writes - before.Writes);
    }
}
