using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Updates a row.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class UpdateRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public UpdateRequest()
    {
        RequestName = "Update";
    }

    /// <summary>The row with the columns to change.</summary>
    public Entity Target
    {
        get => Parameters.Read<Entity>("Target");
        set => Parameters["Target"] = value;
    }

    /// <summary>Whether the row version is looked at.</summary>
    public ConcurrencyBehavior ConcurrencyBehavior
    {
        get => Parameters.Read<ConcurrencyBehavior>("ConcurrencyBehavior");
        set => Parameters["ConcurrencyBehavior"] = value;
    }
}
