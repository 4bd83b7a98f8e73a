using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>
/// Associate and Disassociate over a one-to-many relationship: an Update of each lookup. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/org-service/entity-operations-associate-disassociate.md.
/// </summary>
internal static class LookupLinks
{
    /// <summary>The one-to-many relationship that the request is over; null where it is over another kind.</summary>
    internal static OneToMany? Of(Engine engine, OrganizationRequest request)
    {
        var name = request.Required<Relationship>("Relationship").SchemaName;
        return engine.Catalogue.Relationships.Find(r => r.Name == name);
    }

    internal static void Set(Engine engine, OrganizationRequest request, Caller caller, OneToMany relationship)
    {
        foreach (var (parent, child) in Pairs(request, relationship))
        {
            Update(engine, caller, relationship, child, parent);
        }
    }

    internal static void Clear(Engine engine, OrganizationRequest request, Caller caller, OneToMany relationship)
    {
        foreach (var (parent, child) in Pairs(request, relationship))
        {
            var table = engine.Catalogue.Table(child.LogicalName);
            var row = engine.Rows.Get(table, child.Id);
            if (row.GetAttributeValue<EntityReference>(relationship.ReferencingColumn)?.Id == parent.Id)
            {
                Update(engine, caller, relationship, child, null);
            }
        }
    }

    private static void Update(Engine engine, Caller caller, OneToMany relationship, EntityReference child, EntityReference? parent)
        => engine.Execute(new UpdateRequest { Target = new Entity(child.LogicalName, child.Id) { [relationship.ReferencingColumn] = parent } }, caller);

    // The target is the parent, unless the request says or the tables show that it is the child.
    private static (EntityReference Parent, EntityReference Child)[] Pairs(OrganizationRequest request, OneToMany relationship)
    {
        var target = request.Required<EntityReference>("Target");
        var role = request.Required<Relationship>("Relationship").PrimaryEntityRole;
        var targetIsChild = role == EntityRole.Referencing || (role is null && target.LogicalName != relationship.ReferencedTable);
        var pairs = request.Required<EntityReferenceCollection>("RelatedEntities").Select(r => targetIsChild ? (r, target) : (target, r)).ToArray();
        foreach (var (parent, child) in pairs)
        {
            if (parent.LogicalName != relationship.ReferencedTable || child.LogicalName != relationship.ReferencingTable)
            {
                throw Faults.InvalidArgument(
                    $"The relationship {relationship.Name} joins {relationship.ReferencingTable} to {relationship.ReferencedTable}, not {child.LogicalName} to {parent.LogicalName}.");
            }
        }

        return pairs;
    }
}
