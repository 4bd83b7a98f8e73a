using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer to <see cref="UpsertMultipleRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class UpsertMultipleResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public UpsertMultipleResponse()
    {
        ResponseName = "UpsertMultiple";
    }

    /// <summary>What became of each row, in the order of the request.</summary>
    public new UpsertResponse[] Results => base.Results.Read<UpsertResponse[]>("Results");
}
