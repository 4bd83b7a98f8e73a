using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse;

/// <summary>The organization service that a client gets: each request is an outer request.</summary>
internal sealed class ClientService(Dataverse dataverse, Guid user, Guid initiatingUser) : ServiceBase
{
    public override OrganizationResponse Execute(OrganizationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return dataverse.Execute(request, user, initiatingUser);
    }
}
