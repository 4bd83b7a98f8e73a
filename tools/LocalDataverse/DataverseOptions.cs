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

    /// <summary>Traces keep the SQL statements of their request, the first hundred of each. Default: false.</summary>
    public bool TraceSql { get; set; }

    /// <summary>Qualified and disqualified leads refuse every change but that of state and owner. Default: true.</summary>
    public bool ClosedLeadsRefuseWrites { get; set; } = true;
}
