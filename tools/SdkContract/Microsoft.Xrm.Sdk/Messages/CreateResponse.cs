using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer to <see cref="CreateRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class CreateResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public CreateResponse()
    {
        ResponseName = "Create";
    }

    /// <summary>Id of the new row.</summary>
    public Guid id => Results.Read<Guid>("id");
}
