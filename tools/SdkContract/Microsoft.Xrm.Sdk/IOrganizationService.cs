using System;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk;

/// <summary>Reads and writes rows of an organization, and runs its other messages.</summary>
public interface IOrganizationService
{
    /// <summary>Creates a row and gives its id.</summary>
    Guid Create(Entity entity);

    /// <summary>Reads the given columns of a row.</summary>
    Entity Retrieve(string entityName, Guid id, ColumnSet columnSet);

    /// <summary>Updates the columns that the row holds.</summary>
    void Update(Entity entity);

    /// <summary>Deletes a row.</summary>
    void Delete(string entityName, Guid id);

    /// <summary>Runs a message.</summary>
    OrganizationResponse Execute(OrganizationRequest request);

    /// <summary>Links a row with others through a relationship.</summary>
    void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities);

    /// <summary>Removes the link of a row with others through a relationship.</summary>
    void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities);

    /// <summary>Reads the rows of a query.</summary>
    EntityCollection RetrieveMultiple(QueryBase query);
}
