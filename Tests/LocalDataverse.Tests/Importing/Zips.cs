using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace XrmLeads.LocalDataverse.Tests.Importing;

/// <summary>What tests of the import say often.</summary>
internal static class Zips
{
    /// <summary>A relationship from xl_item to a parent, with the cascades that a test is about.</summary>
    internal static string OneToMany(string name, string column, string parent, string cascades = "<CascadeDelete>RemoveLink</CascadeDelete>", string child = "xl_Item")
        => $"""
        <EntityRelationships><EntityRelationship Name="{name}"><EntityRelationshipType>OneToMany</EntityRelationshipType>
          <ReferencingEntityName>{child}</ReferencingEntityName><ReferencedEntityName>{parent}</ReferencedEntityName>{cascades}
          <ReferencingAttributeName>{column}</ReferencingAttributeName></EntityRelationship></EntityRelationships>
        """;

    internal static string ManyToMany(string name, string first, string second)
        => $"""
        <EntityRelationships><EntityRelationship Name="{name}"><EntityRelationshipType>ManyToMany</EntityRelationshipType>
          <FirstEntityName>{first}</FirstEntityName><SecondEntityName>{second}</SecondEntityName><IntersectEntityName>{name}</IntersectEntityName></EntityRelationship></EntityRelationships>
        """;

    /// <summary>The message with which a zip is refused by an empty organization, which stays empty.</summary>
    internal static string Refusal(TestZip zip)
    {
        using var stream = zip.Build();
        return Refusal(ZipContent.Of(stream));
    }

    internal static string Refusal(ZipContent zip)
    {
        using var dataverse = Dataverse.InMemory();
        var before = OrganizationState.Of(dataverse);
        using var stream = zip.Zip();
        var message = Organization.Fault(ErrorCodes.ImportFailed, () => dataverse.Import(stream)).Message;
        CollectionAssert.AreEqual(before, OrganizationState.Of(dataverse));
        return message;
    }

    internal static void Associate(this Organization organization, string relationship, EntityReference target, params EntityReference[] related)
        => organization.Service.Execute(new AssociateRequest { Target = target, Relationship = new Relationship(relationship), RelatedEntities = [.. related] });

    internal static void Disassociate(this Organization organization, string relationship, EntityReference target, params EntityReference[] related)
        => organization.Service.Execute(new DisassociateRequest { Target = target, Relationship = new Relationship(relationship), RelatedEntities = [.. related] });

    internal static EntityReference NewContact(this Organization organization, string lastName = "Roe")
        => new("contact", organization.Service.Create(new Entity("contact") { ["lastname"] = lastName }));

    internal static EntityReference NewItem(this Organization organization, Action<Entity>? fill = null) => new("xl_item", organization.CreateItem(fill));

    internal static bool Has(this ImportReport report, string kind, string name) => report.Imported.Contains(new ImportedComponent(kind, name));
}
