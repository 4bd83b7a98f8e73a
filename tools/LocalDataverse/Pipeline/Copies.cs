using System.Linq;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>Copies of what crosses the service boundary: on a server the caller's object and the plugin's are never the same.</summary>
internal static class Copies
{
    internal static Entity Row(Entity source)
    {
        var copy = new Entity(source.LogicalName, source.Id) { RowVersion = source.RowVersion, EntityState = source.EntityState };
        foreach (var (name, value) in source.Attributes)
        {
            copy[name] = Value(value);
        }

        foreach (var (name, value) in source.KeyAttributes)
        {
            copy.KeyAttributes[name] = Value(value);
        }

        foreach (var (relationship, rows) in source.RelatedEntities)
        {
            copy.RelatedEntities[relationship] = rows;
        }

        return copy;
    }

    internal static object? Value(object? value) => value switch
    {
        Money money => new Money(money.Value),
        OptionSetValue option => new OptionSetValue(option.Value),
        OptionSetValueCollection options => new OptionSetValueCollection([.. options.Select(o => new OptionSetValue(o.Value))]),
        EntityReference reference => Reference(reference),
        Entity row => Row(row),
        EntityCollection rows => new EntityCollection([.. rows.Entities.Select(Row)]) { EntityName = rows.EntityName },
        _ => value,
    };

    /// <summary>The request as the server receives it.</summary>
    internal static OrganizationRequest Request(OrganizationRequest source)
    {
        var copy = new OrganizationRequest(source.RequestName) { RequestId = source.RequestId };
        foreach (var (name, value) in source.Parameters)
        {
            copy.Parameters[name] = Value(value)!;
        }

        return copy;
    }

    private static EntityReference Reference(EntityReference source)
    {
        var copy = new EntityReference(source.LogicalName, source.Id) { Name = source.Name, RowVersion = source.RowVersion };
        foreach (var (name, value) in source.KeyAttributes)
        {
            copy.KeyAttributes[name] = Value(value);
        }

        return copy;
    }
}
