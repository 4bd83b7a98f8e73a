using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Updates several rows of one table.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class UpdateMultipleRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public UpdateMultipleRequest()
    {
        RequestName = "UpdateMultiple";
    }

    /// <summary>The rows, with the name of their table.</summary>
    public EntityCollection Targets
    {
        get => Parameters.Read<EntityCollection>("Targets");
        set => Parameters["Targets"] = value;
    }
}
