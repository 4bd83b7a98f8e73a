#if NET
using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse;
using XrmLeads.Plugins.Tests.Faults;

namespace XrmLeads.Plugins.Tests.Races;

/// <summary>A request that meets another one.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Request">The request.</param>
internal sealed record Act(string Name, Func<RaceOrg, OrganizationRequest> Request)
{
    /// <summary>Whether the definitions are others afterwards.</summary>
    internal bool ChangesDefinitions { get; init; }

    /// <summary>Days after the last request before it, so that leads are due.</summary>
    internal int DaysLater { get; init; }

    /// <summary>How far the org has come.</summary>
    internal Footing On { get; init; } = Footing.Active;

    /// <summary>The domain name of the user who sends it; the administrator if left out.</summary>
    internal string? User { get; init; }

    /// <summary>Sends the request.</summary>
    internal OrganizationResponse Send(RaceOrg org, Dataverse dataverse) => (User is null ? dataverse.AsAdministrator() : dataverse.As(org.User(User))).Execute(Request(org));

    public override string ToString() => Name;
}
#endif
