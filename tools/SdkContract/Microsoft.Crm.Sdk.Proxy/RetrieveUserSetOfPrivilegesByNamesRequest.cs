using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Asks which of some privileges a user has by his roles and those of his teams.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class RetrieveUserSetOfPrivilegesByNamesRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public RetrieveUserSetOfPrivilegesByNamesRequest()
    {
        RequestName = "RetrieveUserSetOfPrivilegesByNames";
    }

    /// <summary>The user.</summary>
    public Guid UserId
    {
        get => Parameters.Read<Guid>("UserId");
        set => Parameters["UserId"] = value;
    }

    /// <summary>The names of the privileges.</summary>
    public string[] PrivilegeNames
    {
        get => Parameters.Read<string[]>("PrivilegeNames");
        set => Parameters["PrivilegeNames"] = value;
    }
}
