using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Makes users members of a team.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class AddMembersTeamRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public AddMembersTeamRequest()
    {
        RequestName = "AddMembersTeam";
    }

    /// <summary>Id of the team.</summary>
    public Guid TeamId
    {
        get => Parameters.Read<Guid>("TeamId");
        set => Parameters["TeamId"] = value;
    }

    /// <summary>Ids of the users.</summary>
    public Guid[] MemberIds
    {
        get => Parameters.Read<Guid[]>("MemberIds");
        set => Parameters["MemberIds"] = value;
    }
}
