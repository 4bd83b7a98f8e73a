using System;

namespace XrmLeads.LocalDataverse;

/// <summary>What a host or a test may set.</summary>
public sealed class DataverseOptions
{
    /// <summary>The time of each outer request, UTC. Default: the machine's clock.</summary>
    public Func<DateTime> Clock { get; set; } = () => DateTime.UtcNow;

    /// <summary>Ids of rows created without one. Default: random.</summary>
    public Func<Guid>? Ids { get; set; }

    /// <summary>
    /// Called before every service call that a plugin makes. May throw: the call then fails like a failing platform call and the transaction
    /// is doomed.
    /// </summary>
    public Action<ServiceCall>? BeforeServiceCall { get; set; }

    /// <summary>
    /// The secure configuration of a step by its id, which no solution file carries; null for a step without one. Asked once for each step, when its
    /// plugin is made. Default: none has one.
    /// </summary>
    public Func<Guid, string?>? SecureConfiguration { get; set; }

    /// <summary>Qualified and disqualified leads refuse every change but that of state and owner. Default: true.</summary>
    public bool ClosedLeadsRefuseWrites { get; set; } = true;
}
