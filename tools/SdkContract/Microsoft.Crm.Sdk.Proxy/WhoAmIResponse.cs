using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer to <see cref="WhoAmIRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class WhoAmIResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public WhoAmIResponse()
    {
        ResponseName = "WhoAmI";
    }

    /// <summary>Id of the user.</summary>
    public Guid UserId => Results.Read<Guid>("UserId");

    /// <summary>Id of the user's business unit.</summary>
    public Guid BusinessUnitId => Results.Read<Guid>("BusinessUnitId");

    /// <summary>Id of the organization.</summary>
    public Guid OrganizationId => Results.Read<Guid>("OrganizationId");
}
