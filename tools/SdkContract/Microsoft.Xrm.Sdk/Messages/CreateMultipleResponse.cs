using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer to <see cref="CreateMultipleRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class CreateMultipleResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public CreateMultipleResponse()
    {
        ResponseName = "CreateMultiple";
    }

    /// <summary>Ids of the new rows, in the order of the request.</summary>
    public Guid[] Ids => Results.Read<Guid[]>("Ids");
}
