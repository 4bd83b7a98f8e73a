using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Updates a row, or creates it when there is none with its id or key.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class UpsertRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public UpsertRequest()
    {
        RequestName = "Upsert";
    }

    /// <summary>The row, with its id or alternate key.</summary>
    public Entity Target
    {
        get => Parameters.Read<Entity>("Target");
        set => Parameters["Target"] = value;
    }
}
