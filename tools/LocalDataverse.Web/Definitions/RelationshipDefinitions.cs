using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Web.Definitions;

/// <summary>
/// Relationships. Those of standard lookups are left out: the sources used here do not name them. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/webapi/reference/onetomanyrelationshipmetadata and manytomanyrelationshipmetadata.
/// </summary>
internal static class RelationshipDefinitions
{
    internal static IEnumerable<Definition> Of(Catalogue catalogue)
        => catalogue.Relationships.Where(r => r.Name != $"{r.ReferencedTable}_{r.ReferencingTable}_{r.ReferencingColumn}").Select(r => OneToMany(catalogue, r))
            .Concat(catalogue.Intersects.Select(ManyToMany));

    private static Definition OneToMany(Catalogue catalogue, OneToMany relationship) => new("OneToManyRelationshipMetadata", new JsonObject
    {
        ["MetadataId"] = DefinitionText.Id("relationship/" + relationship.Name),
        ["SchemaName"] = relationship.Name,
        ["RelationshipType"] = "OneToManyRelationship",
        ["ReferencedEntity"] = relationship.ReferencedTable,
        ["ReferencedAttribute"] = catalogue.Tables.TryGetValue(relationship.ReferencedTable, out var parent) ? parent.PrimaryId : null,
        ["ReferencingEntity"] = relationship.ReferencingTable,
        ["ReferencingAttribute"] = relationship.ReferencingColumn,
        ["ReferencedEntityNavigationPropertyName"] = relationship.ChildrenNavigation,
        ["ReferencingEntityNavigationPropertyName"] = relationship.ParentNavigation ?? relationship.ReferencingColumn,
        ["CascadeConfiguration"] = new JsonObject
        {
            ["Assign"] = relationship.OnAssign.ToString(),
            ["Delete"] = relationship.OnDelete.ToString(),
        },
    });

    private static Definition ManyToMany(Intersect pairs) => new("ManyToManyRelationshipMetadata", new JsonObject
    {
        ["MetadataId"] = DefinitionText.Id("relationship/" + pairs.Relationship),
        ["SchemaName"] = pairs.Relationship,
        ["RelationshipType"] = "ManyToManyRelationship",
        ["IntersectEntityName"] = pairs.Table,
        ["Entity1LogicalName"] = pairs.First,
        ["Entity1IntersectAttribute"] = pairs.FirstColumn,
        ["Entity1NavigationPropertyName"] = pairs.Relationship,
        ["Entity2LogicalName"] = pairs.Second,
        ["Entity2IntersectAttribute"] = pairs.SecondColumn,
        ["Entity2NavigationPropertyName"] = pairs.Relationship,
    });
}
