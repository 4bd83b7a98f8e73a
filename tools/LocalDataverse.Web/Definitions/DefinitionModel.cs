using System;
using System.Collections.Generic;
using Microsoft.OData.Edm;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Definitions;

/// <summary>
/// The entity data model of the definitions, as far as they are served. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/webapi/query-metadata-web-api.md.
/// </summary>
internal static class DefinitionModel
{
    internal const string Tables = "EntityDefinitions";
    internal const string Relationships = "RelationshipDefinitions";
    internal const string Choices = "GlobalOptionSetDefinitions";

    private static readonly Lazy<IEdmModel> Built = new(Build);

    internal static IEdmModel Model => Built.Value;

    private static EdmModel Build()
    {
        var model = new EdmModel();
        var container = new EdmEntityContainer(EdmSchema.Namespace, "Metadata");
        var root = Type(model, "MetadataBase", null, EdmPrimitiveTypeKind.Guid, "MetadataId");
        root.AddKeys(root.FindProperty("MetadataId") as EdmStructuralProperty);

        var options = Type(model, "OptionSetMetadataBase", root, EdmPrimitiveTypeKind.String, "Name");
        Add(options, EdmPrimitiveTypeKind.Boolean, "IsGlobal");
        AddEnum(model, options, "OptionSetType", "OptionSetType", "Picklist", "State", "Status", "Boolean");

        // At the base, since a column's navigation property leads to it.
        AddOpen(model, options, "Options", "TrueOption", "FalseOption");
        Type(model, "OptionSetMetadata", options, EdmPrimitiveTypeKind.String);
        Type(model, "BooleanOptionSetMetadata", options, EdmPrimitiveTypeKind.String);

        var column = Column(model, root, options);
        var key = Type(model, "EntityKeyMetadata", root, EdmPrimitiveTypeKind.String, "LogicalName", "EntityLogicalName", "EntityKeyIndexStatus");
        AddOpen(model, key, "KeyAttributes");
        var (relationship, oneToMany, manyToMany) = Relationship(model, root);
        var table = Table(model, root);
        Lead(table, "Attributes", column, EdmMultiplicity.Many);
        Lead(table, "Keys", key, EdmMultiplicity.Many);
        Lead(table, "OneToManyRelationships", oneToMany, EdmMultiplicity.Many);
        Lead(table, "ManyToOneRelationships", oneToMany, EdmMultiplicity.Many);
        Lead(table, "ManyToManyRelationships", manyToMany, EdmMultiplicity.Many);

        foreach (var (set, type, name) in new[] { (Tables, table, "LogicalName"), (Relationships, relationship, "SchemaName"), (Choices, options, "Name") })
        {
            container.AddEntitySet(set, type);
            model.AddAlternateKeyAnnotation(type, new Dictionary<string, IEdmProperty> { [name] = type.FindProperty(name) });
        }

        foreach (var type in new[] { column, key })
        {
            model.AddAlternateKeyAnnotation(type, new Dictionary<string, IEdmProperty> { ["LogicalName"] = type.FindProperty("LogicalName") });
        }

        model.AddElement(container);
        return model;
    }

    private static EdmEntityType Table(EdmModel model, EdmEntityType root)
    {
        var table = Type(
            model,
            "EntityMetadata",
            root,
            EdmPrimitiveTypeKind.String,
            "LogicalName", "SchemaName", "EntitySetName", "LogicalCollectionName", "PrimaryIdAttribute", "PrimaryNameAttribute", "TableType");
        Add(table, EdmPrimitiveTypeKind.Boolean, "IsActivity", "IsCustomEntity", "IsIntersect", "IsOptimisticConcurrencyEnabled");
        AddEnum(model, table, "OwnershipType", "OwnershipTypes", "None", "UserOwned", "TeamOwned", "BusinessOwned", "OrganizationOwned");
        AddOpen(model, table, "DisplayName", "DisplayCollectionName");
        return table;
    }

    private static EdmEntityType Column(EdmModel model, EdmEntityType root, EdmEntityType options)
    {
        var column = Type(model, "AttributeMetadata", root, EdmPrimitiveTypeKind.String, "LogicalName", "SchemaName", "EntityLogicalName");
        Add(
            column,
            EdmPrimitiveTypeKind.Boolean,
            "IsValidForCreate", "IsValidForRead", "IsValidForUpdate", "IsPrimaryId", "IsPrimaryName", "IsCustomAttribute", "IsSecured");
        AddEnum(
            model, column, "AttributeType", "AttributeTypeCode",
            "Boolean", "Customer", "DateTime", "Decimal", "Double", "Integer", "Lookup", "Memo", "Money", "Owner", "PartyList", "Picklist", "State",
            "Status", "String", "Uniqueidentifier", "CalendarRules", "Virtual", "BigInt", "ManagedProperty", "EntityName");
        AddValue(column, "AttributeTypeName", new EdmComplexType(EdmSchema.Namespace, "AttributeTypeDisplayName"), EdmCoreModel.Instance.GetString(true), model);
        var level = Enum(model, "AttributeRequiredLevel", "None", "SystemRequired", "ApplicationRequired", "Recommended");
        AddValue(column, "RequiredLevel", new EdmComplexType(EdmSchema.Namespace, "AttributeRequiredLevelManagedProperty"), level, model);
        AddOpen(model, column, "DisplayName");
        foreach (var name in ColumnDefinitions.TypeNames)
        {
            var type = Type(model, name, column, EdmPrimitiveTypeKind.String);
            AddOwn(model, type, options);
        }

        return column;
    }

    private static void AddOwn(EdmModel model, EdmEntityType type, EdmEntityType options)
    {
        switch (type.Name)
        {
            case "StringAttributeMetadata" or "MemoAttributeMetadata":
                Add(type, EdmPrimitiveTypeKind.Int32, "MaxLength");
                break;
            case "IntegerAttributeMetadata":
                Add(type, EdmPrimitiveTypeKind.Decimal, "MinValue", "MaxValue");
                break;
            case "DecimalAttributeMetadata" or "DoubleAttributeMetadata" or "MoneyAttributeMetadata":
                Add(type, EdmPrimitiveTypeKind.Decimal, "MinValue", "MaxValue");
                Add(type, EdmPrimitiveTypeKind.Int32, "Precision");
                break;
            case "DateTimeAttributeMetadata":
                Add(type, EdmPrimitiveTypeKind.String, "Format");
                AddOpen(model, type, "DateTimeBehavior");
                break;
            case "LookupAttributeMetadata":
                AddOpen(model, type, "Targets");
                break;
            case "BooleanAttributeMetadata":
                Add(type, EdmPrimitiveTypeKind.Boolean, "DefaultValue");
                break;
            case "PicklistAttributeMetadata":
                Add(type, EdmPrimitiveTypeKind.Int32, "DefaultFormValue");
                break;
        }

        if (type.Name is "BooleanAttributeMetadata" or "PicklistAttributeMetadata" or "MultiSelectPicklistAttributeMetadata" or "StateAttributeMetadata"
            or "StatusAttributeMetadata")
        {
            Lead(type, "OptionSet", options, EdmMultiplicity.ZeroOrOne);
            Lead(type, "GlobalOptionSet", options, EdmMultiplicity.ZeroOrOne);
        }
    }

    private static (EdmEntityType Base, EdmEntityType OneToMany, EdmEntityType ManyToMany) Relationship(EdmModel model, EdmEntityType root)
    {
        var relationship = Type(model, "RelationshipMetadataBase", root, EdmPrimitiveTypeKind.String, "SchemaName");
        AddEnum(model, relationship, "RelationshipType", "RelationshipType", "OneToManyRelationship", "ManyToManyRelationship");
        var oneToMany = Type(
            model,
            "OneToManyRelationshipMetadata",
            relationship,
            EdmPrimitiveTypeKind.String,
            "ReferencedEntity", "ReferencedAttribute", "ReferencingEntity", "ReferencingAttribute", "ReferencedEntityNavigationPropertyName",
            "ReferencingEntityNavigationPropertyName");
        AddOpen(model, oneToMany, "CascadeConfiguration");
        var manyToMany = Type(
            model,
            "ManyToManyRelationshipMetadata",
            relationship,
            EdmPrimitiveTypeKind.String,
            "IntersectEntityName", "Entity1LogicalName", "Entity1IntersectAttribute", "Entity1NavigationPropertyName", "Entity2LogicalName",
            "Entity2IntersectAttribute", "Entity2NavigationPropertyName");
        return (relationship, oneToMany, manyToMany);
    }

    private static EdmEntityType Type(EdmModel model, string name, EdmEntityType? parent, EdmPrimitiveTypeKind kind, params string[] properties)
    {
        var type = new EdmEntityType(EdmSchema.Namespace, name, parent);
        Add(type, kind, properties);
        model.AddElement(type);
        return type;
    }

    private static void Add(EdmEntityType type, EdmPrimitiveTypeKind kind, params string[] properties)
    {
        foreach (var property in properties)
        {
            type.AddStructuralProperty(property, kind, isNullable: property != "MetadataId");
        }
    }

    private static void AddEnum(EdmModel model, EdmEntityType type, string property, string name, params string[] members)
        => type.AddStructuralProperty(property, Enum(model, name, members));

    private static EdmEnumTypeReference Enum(EdmModel model, string name, params string[] members)
    {
        var type = new EdmEnumType(EdmSchema.Namespace, name);
        for (var i = 0; i < members.Length; i++)
        {
            type.AddMember(members[i], new EdmEnumMemberValue(i));
        }

        model.AddElement(type);
        return new EdmEnumTypeReference(type, isNullable: true);
    }

    private static void AddValue(EdmEntityType type, string property, EdmComplexType complex, IEdmTypeReference value, EdmModel model)
    {
        complex.AddStructuralProperty("Value", value);
        model.AddElement(complex);
        type.AddStructuralProperty(property, new EdmComplexTypeReference(complex, isNullable: true));
    }

    // Labels, lists and the like can be selected and not filtered by.
    private static void AddOpen(EdmModel model, EdmEntityType type, params string[] properties)
    {
        const string name = "Whole";
        var complex = (EdmComplexType?)model.FindDeclaredType($"{EdmSchema.Namespace}.{name}") ?? new EdmComplexType(EdmSchema.Namespace, name);
        if (model.FindDeclaredType(complex.FullTypeName()) is null)
        {
            model.AddElement(complex);
        }

        foreach (var property in properties)
        {
            type.AddStructuralProperty(property, new EdmComplexTypeReference(complex, isNullable: true));
        }
    }

    private static void Lead(EdmEntityType type, string name, EdmEntityType to, EdmMultiplicity multiplicity)
        => type.AddUnidirectionalNavigation(new EdmNavigationPropertyInfo { Name = name, Target = to, TargetMultiplicity = multiplicity, ContainsTarget = true });
}
