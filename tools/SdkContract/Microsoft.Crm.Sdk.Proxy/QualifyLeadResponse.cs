using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer to <see cref="QualifyLeadRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class QualifyLeadResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public QualifyLeadResponse()
    {
        ResponseName = "QualifyLead";
    }

    /// <summary>The rows created.</summary>
    public EntityReferenceCollection CreatedEntities => Results.Read<EntityReferenceCollection>("CreatedEntities");
}
