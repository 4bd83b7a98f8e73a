using System.Linq;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Batching;
using XrmLeads.LocalDataverse.Web.Definitions;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;
using XrmLeads.LocalDataverse.Web.Writing;

namespace XrmLeads.LocalDataverse.Web.Handlers;

/// <summary>Finds out what an address and a method ask for.</summary>
internal static class Dispatcher
{
    // $id is that of a reference to delete (webapi/associate-disassociate-entities-using-web-api.md).
    private static readonly string[] QueryOptions = ["$select", "$filter", "$orderby", "$top", "$count", "$expand", "$apply", "$skiptoken", "$id"];

    internal static Answer Answer(Call call)
    {
        foreach (var name in call.QueryNames.Where(n => n.StartsWith('$') && !QueryOptions.Contains(n)))
        {
            throw WebFault.BadRequest(name == "$skip" ? "Skip Clause is not supported in CRM" : $"The query parameter {name} is not supported.");
        }

        if (call.IsShared && call.Method == "GET")
        {
            throw WebFault.BadRequest("A GET request is not allowed within a change set.");
        }

        return DefinitionHandler.IsFor(call) ? DefinitionHandler.Get(call) : Of(call, Parse(call));
    }

    private static ODataPathSegment[] Parse(Call call)
    {
        try
        {
            return call.Parser.ParsePath().ToArray();
        }
        catch (ODataUnrecognizedPathException fault)
        {
            // What Dataverse has and this host has not is told apart from what nobody has.
            var name = fault.CurrentSegment?.Split('(')[0].Split('.')[^1];
            throw StandardOperations.Missing.Contains(name) ? Faults.NotSupported($"the operation {name}") : fault;
        }
    }

    private static Answer Of(Call call, ODataPathSegment[] path) => path switch
    {
        [] when call.Method == "GET" => ServiceDocument.Get(call),
        [MetadataSegment] when call.Method == "GET" => Answers.Answer.Text(MetadataText.Of(call.Schema), "application/xml"),
        [BatchSegment] when !call.IsShared => BatchHandler.Post(call),
        [BatchSegment] => throw WebFault.BadRequest("A batch cannot contain another batch."),
        [OperationImportSegment import] => OperationHandler.Run(call, import.OperationImports.First().Operation, import.Parameters, target: null),
        [EntitySetSegment set] => Rows(call, TableOf(call, set)),
        [EntitySetSegment set, OperationSegment operation] => OperationHandler.Run(call, operation.Operations.First(), operation.Parameters, TableOf(call, set)),
        [EntitySetSegment set, CountSegment] when call.Method == "GET" => CollectionHandler.Count(call, TableOf(call, set)),
        [EntitySetSegment set, KeySegment key, .. var rest] => Row(call, TableOf(call, set), RowAddress.Of(call, set, key), rest),
        _ => throw WebFault.WrongMethod(call),
    };

    private static Answer Rows(Call call, Table table) => call.Method switch
    {
        "GET" => CollectionHandler.Get(call, table),
        "POST" => RowHandler.Post(call, table),
        _ => throw WebFault.WrongMethod(call),
    };

    private static Answer Row(Call call, Table table, EntityReference target, ODataPathSegment[] rest) => rest switch
    {
        [] => call.Method switch
        {
            "GET" => RowHandler.Get(call, table, target),
            "PATCH" => RowHandler.Patch(call, table, target),
            "DELETE" => RowHandler.Delete(call, target),
            _ => throw WebFault.WrongMethod(call),
        },
        [PropertySegment property] => PartHandler.Column(call, table, target, property.Property.Name),
        [NavigationPropertySegment way] => PartHandler.Related(call, target, call.Schema.Navigation(way.NavigationProperty)),
        [NavigationPropertySegment way, CountSegment] when call.Schema.Navigation(way.NavigationProperty) is { ToMany: true } many
            => PartHandler.Count(call, target, many),
        [NavigationPropertyLinkSegment way] => ReferenceHandler.Change(call, table, target, call.Schema.Navigation(way.NavigationProperty), null),
        [NavigationPropertyLinkSegment way, KeySegment key] => Reference(call, table, target, way, key),
        [OperationSegment operation] => OperationHandler.Run(call, operation.Operations.First(), operation.Parameters, target),
        _ => throw Faults.NotSupported($"the address {call.Address.AbsolutePath}"),
    };

    private static Answer Reference(Call call, Table table, EntityReference target, NavigationPropertyLinkSegment way, KeySegment key)
    {
        var navigation = call.Schema.Navigation(way.NavigationProperty);
        return ReferenceHandler.Change(call, table, target, navigation, RowAddress.Of(call, navigation.To, key));
    }

    private static Table TableOf(Call call, EntitySetSegment set) => call.Schema.TableOf(set.EntitySet.EntityType());
}
