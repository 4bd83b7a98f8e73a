#if NET
using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse;

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

    /// <summary>Sends the request as the administrator.</summary>
    internal void Send(RaceOrg org, Dataverse dataverse) => dataverse.AsAdministrator().Execute(Request(org));

    public override string ToString() => Name;
}
#endif
