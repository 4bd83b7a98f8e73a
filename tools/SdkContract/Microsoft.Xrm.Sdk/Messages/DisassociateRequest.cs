using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Removes the link of rows through a relationship.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class DisassociateRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public DisassociateRequest()
    {
        RequestName = "Disassociate";
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
