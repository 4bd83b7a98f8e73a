#if NET
using System;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>Something that a user or a job does and in which plugins run.</summary>
/// <param name="Name">What is done.</param>
/// <param name="On">The org that it is done in.</param>
/// <param name="Run">Does it, in requests of which the last is the one that is meant.</param>
internal sealed record Operation(string Name, Footing On, Action<FaultOrg> Run)
{
    /// <summary>What must be there before, beside the org as it is; nothing fails in it.</summary>
    internal Action<FaultOrg>? Before { get; init; }

    /// <summary>Whether it judges a lead that is there already.</summary>
    internal bool Judges { get; init; }

    /// <summary>Whether the plugins run in the background, once the request is done.</summary>
    internal bool IsInBackground { get; init; }

    /// <summary>Whether its plugins call no service at all.</summary>
    internal bool CallsNothing { get; init; }

    public override string ToString() => Name;
}
#endif
