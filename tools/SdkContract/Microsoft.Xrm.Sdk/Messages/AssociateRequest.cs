using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Links rows through a relationship.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class AssociateRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public AssociateRequest()
    {
        RequestName = "Associate";
    }

    /// <summary>The row on one side.</summary>
    public EntityReference Target
    {
        get => Parameters.Read<EntityReference>("Target");
        set => Parameters["Target"] = value;
    }

    /// <summary>The relationship.</summary>
    public Relationship Relationship
    {
        get => Parameters.Read<Relationship>("Relationship");
        set => Parameters["Relationship"] = value;
    }

    /// <summary>The rows on the other side.</summary>
    public EntityReferenceCollection RelatedEntities
    {
        get => Parameters.Read<EntityReferenceCollection>("RelatedEntities");
        set => Parameters["RelatedEntities"] = value;
    }
}
