using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Creates a row.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class CreateRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public CreateRequest()
    {
        RequestName = "Create";
    }

    /// <summary>The row to create.</summary>
    public Entity Target
    {
        get => Parameters.Read<Entity>("Target");
        set => Parameters["Target"] = value;
    }
}
