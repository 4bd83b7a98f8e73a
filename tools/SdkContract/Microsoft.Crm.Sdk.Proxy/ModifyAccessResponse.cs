using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer to <see cref="ModifyAccessRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class ModifyAccessResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public ModifyAccessResponse()
    {
        ResponseName = "ModifyAccess";
    }
}
