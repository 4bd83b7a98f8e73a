using System.Linq;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;
using XrmLeads.LocalDataverse.Web.Writing;

namespace XrmLeads.LocalDataverse.Web.Handlers;

/// <summary>Finds out what an address and a method ask for.</summary>
internal static class Dispatcher
{
    private static readonly string[] QueryOptions = ["$select", "$filter", "$orderby", "$top", "$count", "$expand", "$skiptoken"];

    internal static Answer Answer(Call call)
    {
        foreach (var name in call.QueryNames.Where(n => n.StartsWith('$') && !QueryOptions.Contains(n)))
        {
            throw name is "$apply" or "$search" or "$skip" or "$format" or "$compute"
                ? Faults.NotSupported($"the query option {name}")
                : WebFault.BadRequest($"The query parameter {name} is not supported.");
        }

        return call.Parser.ParsePath().ToArray() switch
        {
            [] when call.Method == "GET" => ServiceDocument.Get(call),
            [MetadataSegment] when call.Method == "GET" => Answers.Answer.Text(MetadataText.Of(call.Schema), "application/xml"),
            [BatchSegment] => throw Faults.NotSupported("$batch"),
            [OperationImportSegment import] => OperationHandler.Run(call, import.OperationImports.First().Name, import.Parameters, null),
            [EntitySetSegment set] => call.Method switch
            {
                "GET" => CollectionHandler.Get(call, call.Schema.TableOf(set.EntitySet.EntityType())),
                "POST" => RowHandler.Post(call, call.Schema.TableOf(set.EntitySet.EntityType())),
                _ => throw WebFault.WrongMethod(call.Address),
            },
            [EntitySetSegment set, CountSegment] when call.Method == "GET"
                => CollectionHandler.Count(call, call.Schema.TableOf(set.EntitySet.EntityType())),
            [EntitySetSegment set, KeySegment key, .. var rest] => Row(call, set, RowAddress.Of(call, set, key), rest),
            _ => throw WebFault.WrongMethod(call.Address),
        };
    }

    private static Answer Row(Call call, EntitySetSegment set, EntityReference target, ODataPathSegment[] rest)
    {
        var table = call.Schema.TableOf(set.EntitySet.EntityType());
        return rest switch
        {
            [] => call.Method switch
            {
                "GET" => RowHandler.Get(call, table, target),
                "PATCH" => RowHandler.Patch(call, table, target),
                "DELETE" => RowHandler.Delete(call, target),
                _ => throw WebFault.WrongMethod(call.Address),
            },
            [PropertySegment property] => PartHandler.Column(call, table, target, property.Property.Name),
            [NavigationPropertySegment way] => PartHandler.Related(call, target, call.Schema.Navigation(way.NavigationProperty)),
            [NavigationPropertyLinkSegment way] => PartHandler.Reference(call, table, target, call.Schema.Navigation(way.NavigationProperty)),
            [OperationSegment operation] => OperationHandler.Run(call, operation.Operations.First().Name, operation.Parameters, target),
            _ => throw Faults.NotSupported($"the address {call.Address.AbsolutePath}"),
        };
    }
}
