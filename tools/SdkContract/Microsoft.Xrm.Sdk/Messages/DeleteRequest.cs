using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Deletes a row.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class DeleteRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public DeleteRequest()
    {
        RequestName = "Delete";
    }

    /// <summary>The row to delete.</summary>
    public EntityReference Target
    {
        get => Parameters.Read<EntityReference>("Target");
        set => Parameters["Target"] = value;
    }

    /// <summary>Whether the row version is looked at.</summary>
    public ConcurrencyBehavior ConcurrencyBehavior
    {
        get => Parameters.Read<ConcurrencyBehavior>("ConcurrencyBehavior");
        set => Parameters["ConcurrencyBehavior"] = value;
    }
}
