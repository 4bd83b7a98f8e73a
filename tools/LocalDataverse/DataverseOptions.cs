using System;

namespace XrmLeads.LocalDataverse;

/// <summary>What a host or a test may set.</summary>
public sealed class DataverseOptions
{
    /// <summary>The time of each outer request, UTC. Default: the machine's clock.</summary>
    public Func<DateTime> Clock { get; set; } = () => DateTime.UtcNow;

    /// <summary>How long a request waits while another program writes to the same file, before it fails with Dataverse's SQL timeout. Default: 30 seconds.</summary>
    public TimeSpan WaitForWriter { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Ids of rows created without one, those of a new organization's first rows among them. With a fixed clock and fixed ids a run stores the same bytes each time.
    /// Organizations of one process should not share ids: plugins keep things by the organization's id. Default: random.
    /// </summary>
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

    /// <summary>
    /// Names Update, Upsert and Delete calls of plugins that are not made, while the plugin believes they were: a test that shows what a call is good for, such as one
    /// that takes a lock, leaves it out and sees the fault that it prevents.
    /// </summary>
    public Predicate<ServiceCall>? LeaveOut { get; set; }

    /// <summary>Traces keep the SQL statements of their request, the first hundred of each. Default: false.</summary>
    public bool TraceSql { get; set; }

    /// <summary>Qualified and disqualified leads refuse every change but that of state and owner. Default: true.</summary>
    public bool ClosedLeadsRefuseWrites { get; set; } = true;
}
