using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer to <see cref="UpsertRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class UpsertResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public UpsertResponse()
    {
        ResponseName = "Upsert";
    }

    /// <summary>True when the row was created, false when it was updated.</summary>
    public bool RecordCreated => Results.Read<bool>("RecordCreated");

    /// <summary>The row.</summary>
    public EntityReference Target => Results.Read<EntityReference>("Target");
}
