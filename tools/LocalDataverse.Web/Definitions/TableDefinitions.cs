using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Definitions;

/// <summary>Tables with their columns, keys and relationships. Source: MicrosoftDocs/powerapps-docs developer/data-platform/webapi/reference/entitymetadata.</summary>
internal static class TableDefinitions
{
    internal static IEnumerable<Definition> Of(Catalogue catalogue)
    {
        var pairs = catalogue.Intersects.Select(i => i.Table).ToHashSet();
        return catalogue.Tables.Values.Where(t => !pairs.Contains(t.Name)).Select(t => Of(catalogue, t));
    }

    private static Definition Of(Catalogue catalogue, Table table)
    {
        var set = EntitySetNames.Of(table);
        var isActivity = catalogue.Tables.Values.Any(t => t.UnionOf.Contains(table.Name));
        var definition = new Definition("EntityMetadata", new JsonObject
        {
            ["MetadataId"] = DefinitionText.Id("table/" + table.Name),
            ["LogicalName"] = table.Name,
            ["SchemaName"] = table.SchemaName,
            ["EntitySetName"] = set,
            ["LogicalCollectionName"] = set,
            ["DisplayName"] = DefinitionText.Label(table.DisplayName),
            ["DisplayCollectionName"] = DefinitionText.Label(table.CollectionName),
            ["PrimaryIdAttribute"] = table.PrimaryId,
            ["PrimaryNameAttribute"] = table.PrimaryName,
            ["OwnershipType"] = table.Ownership switch { Ownership.User => "UserOwned", Ownership.Organization => "OrganizationOwned", _ => "None" },
            ["IsActivity"] = isActivity,
            ["IsCustomEntity"] = table.EntitySetName is not null,
            ["IsIntersect"] = false,
            ["IsOptimisticConcurrencyEnabled"] = true,
            ["TableType"] = "Standard",
        });
        definition.Many["Attributes"] = () => [.. table.Columns.Values.Select(c => ColumnDefinitions.Of(table, c))];
        definition.Many["Keys"] = () => [.. table.Keys.Select(k => Key(table, k))];
        definition.Many["OneToManyRelationships"] = () => Relationships(catalogue, "OneToManyRelationshipMetadata", "ReferencedEntity", table);
        definition.Many["ManyToOneRelationships"] = () => Relationships(catalogue, "OneToManyRelationshipMetadata", "ReferencingEntity", table);
        definition.Many["ManyToManyRelationships"] = () => [.. RelationshipDefinitions.Of(catalogue).Where(r => r.Type == "ManyToManyRelationshipMetadata"
            && (r.Members["Entity1LogicalName"]!.ToString() == table.Name || r.Members["Entity2LogicalName"]!.ToString() == table.Name))];
        return definition;
    }

    private static List<Definition> Relationships(Catalogue catalogue, string type, string side, Table table)
        => [.. RelationshipDefinitions.Of(catalogue).Where(r => r.Type == type && r.Members[side]!.ToString() == table.Name)];

    private static Definition Key(Table table, AlternateKey key) => new("EntityKeyMetadata", new JsonObject
    {
        ["MetadataId"] = DefinitionText.Id($"key/{table.Name}/{key.Name}"),
        ["LogicalName"] = key.Name,
        ["EntityLogicalName"] = table.Name,
        ["KeyAttributes"] = new JsonArray([.. key.Columns.Select(c => JsonValue.Create(c))]),
        ["EntityKeyIndexStatus"] = "Active",
    });
}
