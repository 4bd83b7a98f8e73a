using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;
using XrmLeads.LocalDataverse.Web.Writing;

namespace XrmLeads.LocalDataverse.Web.Handlers;

/// <summary>
/// The address $ref of a navigation property: which rows it leads to. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/webapi/associate-disassociate-entities-using-web-api.md.
/// </summary>
internal static class ReferenceHandler
{
    /// <summary>Adds, changes or removes a reference; the related row stands behind the navigation property, in $id or in the body.</summary>
    internal static Answer Change(Call call, Table table, EntityReference target, Navigation navigation, EntityReference? related)
    {
        var named = related ?? (call.Query("$id") is { } id ? RowAddress.Of(call, id) : null);
        switch (call.Method, navigation.ToMany)
        {
            case ("PUT", false):
                return Point(call, target, navigation.Lookup, Fitting(navigation, Sent(call, table)));
            case ("DELETE", false) when named is null:
                return PartHandler.Update(call, target, new Entity(table.Name) { [navigation.Lookup.Name] = null });
            case ("POST", true):
                return Add(call, target, navigation, Fitting(navigation, Sent(call, table)));
            case ("DELETE", true) when named is not null:
                return Remove(call, target, navigation, Fitting(navigation, named));
            case ("DELETE", _):
                throw WebFault.BadRequest($"{navigation.Name} leads to {(navigation.ToMany ? "many rows: name one in $id" : "one row: leave out $id")}.");
            default:
                throw WebFault.WrongMethod(call);
        }
    }

    /// <summary>Makes a row one of those that a collection-valued navigation property leads to.</summary>
    internal static Answer Add(Call call, EntityReference target, Navigation navigation, EntityReference related)
    {
        var row = Found(call, target);
        return navigation.Pairs is null ? Point(call, related, navigation.Lookup, row) : Pair(call, new AssociateRequest(), row, navigation, related);
    }

    private static Answer Remove(Call call, EntityReference target, Navigation navigation, EntityReference related)
    {
        var row = Found(call, target);
        if (navigation.Pairs is not null)
        {
            return Pair(call, new DisassociateRequest(), row, navigation, related);
        }

        // Only what points here can stop to.
        var child = RowHandler.Read(call, related, new ColumnSet(navigation.Lookup.Name));
        return child.GetAttributeValue<EntityReference>(navigation.Lookup.Name)?.Id == row.Id
            ? PartHandler.Update(call, related, new Entity(navigation.To.Name) { [navigation.Lookup.Name] = null })
            : throw WebFault.BadRequest($"The row {child.Id} of {navigation.To.Name} is not one of {navigation.Name} of {row.Id}.");
    }

    private static Answer Point(Call call, EntityReference row, Column lookup, EntityReference to)
        => PartHandler.Update(call, row, new Entity(row.LogicalName) { [lookup.Name] = to });

    private static Answer Pair(Call call, OrganizationRequest request, EntityReference row, Navigation navigation, EntityReference related)
    {
        request["Target"] = row;
        request["Relationship"] = new Relationship(navigation.Pairs!.Relationship);
        request["RelatedEntities"] = new EntityReferenceCollection { Found(call, related) };
        call.Service.Execute(request);
        return Answer.Empty();
    }

    // By its id: the service takes no alternate keys here.
    private static EntityReference Found(Call call, EntityReference row)
        => row.KeyAttributes.Count == 0 ? row : RowHandler.Read(call, row, new ColumnSet(false)).ToEntityReference();

    private static EntityReference Sent(Call call, Table table) => call.Body()["@odata.id"] is { } id
        ? RowAddress.Of(call, RowReader.Address(id))
        : throw WebFault.Payload(EntitySetNames.Of(table), "The body must name the row in @odata.id.");

    private static EntityReference Fitting(Navigation navigation, EntityReference related) => related.LogicalName == navigation.To.Name
        ? related
        : throw WebFault.BadRequest($"{navigation.Name} leads to {navigation.To.Name}, not to {related.LogicalName}.");
}
