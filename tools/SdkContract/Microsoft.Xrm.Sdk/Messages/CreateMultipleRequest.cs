using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Creates several rows of one table.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class CreateMultipleRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public CreateMultipleRequest()
    {
        RequestName = "CreateMultiple";
    }

    /// <summary>The rows, with the name of their table.</summary>
    public EntityCollection Targets
    {
        get => Parameters.Read<EntityCollection>("Targets");
        set => Parameters["Targets"] = value;
    }
}
