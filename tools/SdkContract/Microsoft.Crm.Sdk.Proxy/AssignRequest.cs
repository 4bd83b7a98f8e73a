using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Gives a row to another owner.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class AssignRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public AssignRequest()
    {
        RequestName = "Assign";
    }

    /// <summary>The row.</summary>
    public EntityReference Target
    {
        get => Parameters.Read<EntityReference>("Target");
        set => Parameters["Target"] = value;
    }

    /// <summary>The new owner: a user or a team.</summary>
    public EntityReference Assignee
    {
        get => Parameters.Read<EntityReference>("Assignee");
        set => Parameters["Assignee"] = value;
    }
}
