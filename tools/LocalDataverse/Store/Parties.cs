using System;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Store;

/// <summary>
/// The parties of an activity, such as who sends an e-mail and who gets it: rows of <c>activityparty</c> that exist in their column alone. Source:
/// MicrosoftDocs/powerapps-docs developer/data-platform/activityparty-entity.md.
/// </summary>
internal static class Parties
{
    /// <summary>The table whose rows stand in such a column.</summary>
    internal const string Table = "activityparty";

    /// <summary>Whom a party stands for.</summary>
    internal const string Party = "partyid";

    /// <summary>The storage form: table and id of each, in their order.</summary>
    internal static string Write(EntityCollection parties)
        => string.Join(',', parties.Entities.Select(p => p.GetAttributeValue<EntityReference>(Party)).Select(r => $"{r.LogicalName}:{r.Id:N}"));

    internal static EntityCollection Read(string text)
        => new([.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Row)]) { EntityName = Table };

    private static Entity Row(string text)
    {
        var parts = text.Split(':');
        return new Entity(Table) { [Party] = new EntityReference(parts[0], Guid.ParseExact(parts[1], "N")) };
    }
}
