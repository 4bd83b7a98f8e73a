using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Handlers;

/// <summary>
/// Actions and functions. Source: MicrosoftDocs/powerapps-docs developer/data-platform/webapi/use-web-api-actions.md and use-web-api-functions.md.
/// </summary>
internal static class OperationHandler
{
    /// <summary>Runs an operation, on a row if it is bound to one.</summary>
    internal static Answer Run(Call call, IEdmOperation element, IEnumerable<OperationSegmentParameter> sent, EntityReference? target)
        => Run(call, call.Schema.Operations[element], sent, target, null);

    /// <summary>Runs an operation that is bound to the rows of a table.</summary>
    internal static Answer Run(Call call, IEdmOperation element, IEnumerable<OperationSegmentParameter> sent, Table rows)
        => Run(call, call.Schema.Operations[element], sent, null, rows);

    private static Answer Run(Call call, Operation operation, IEnumerable<OperationSegmentParameter> sent, EntityReference? target, Table? rows)
    {
        if (call.Method != (operation.IsFunction ? "GET" : "POST"))
        {
            throw WebFault.NoOperation(call.Address);
        }

        var request = new OrganizationRequest(operation.Name);
        foreach (var (parameter, value) in operation.IsFunction ? FromAddress(call, operation, sent) : FromBody(call, operation, rows))
        {
            request[parameter] = value;
        }

        if (target is not null)
        {
            request["Target"] = target;
        }

        if (operation.Complete is { } complete)
        {
            RequireAll(operation, request);
            complete(request);
        }

        var results = call.Service.Execute(request).Results;
        return (operation.Properties.Count == 0 || results.Count == 0) && !operation.IsFunction ? Answer.Empty() : Answer.Json(Body(call, operation, results));
    }

    private static JsonObject Body(Call call, Operation operation, ParameterCollection results)
    {
        if (operation.RowsOf is { } rows)
        {
            return new JsonObject
            {
                ["@odata.context"] = $"{call.Root}$metadata#Collection({EdmSchema.Namespace}.{EdmSchema.AnyRow})",
                ["value"] = ResultValue.Of(call, results[rows]),
            };
        }

        var json = new JsonObject { ["@odata.context"] = $"{call.Root}$metadata#{EdmSchema.Namespace}.{operation.Name}Response" };
        foreach (var property in operation.Properties)
        {
            json[property.Name] = ResultValue.Of(call, results.TryGetValue(property.Name, out var value) ? value : null);
        }

        return json;
    }

    // Before a message is made of them; of custom APIs the organization itself says what is missing.
    private static void RequireAll(Operation operation, OrganizationRequest request)
    {
        foreach (var parameter in operation.Parameters.Where(p => !p.IsOptional))
        {
            if (!request.Parameters.TryGetValue(parameter.Name, out var value) || value is null)
            {
                throw WebFault.BadRequest($"Required field '{parameter.Name}' is missing in the request {operation.Name}.");
            }
        }
    }

    private static IEnumerable<(string Name, object? Value)> FromBody(Call call, Operation operation, Table? rows)
    {
        foreach (var (name, node) in call.Body(mayBeEmpty: true))
        {
            if (name.StartsWith('@'))
            {
                continue;
            }

            var parameter = operation.Parameters.FirstOrDefault(p => p.Name == name)
                ?? throw WebFault.BadRequest($"The parameter '{name}' in the request payload is not a valid parameter for the operation '{operation.Name}'.");
            yield return (name, ParameterValue.Of(call, parameter, node, rows));
        }
    }

    private static IEnumerable<(string Name, object? Value)> FromAddress(Call call, Operation operation, IEnumerable<OperationSegmentParameter> sent)
        => sent.Select(p => (p.Name, ParameterValue.Of(call, operation.Parameters.First(q => q.Name == p.Name), Node(call, p.Value), null)));

    // What stands in an address takes the way of a body from here on.
    private static JsonNode? Node(Call call, object? value) => value switch
    {
        ConvertNode convert => Node(call, convert.Source),
        ParameterAliasNode alias => Node(call, call.Parser.ParameterAliasNodes.TryGetValue(alias.Alias, out var found) && found is not null
            ? found
            : throw WebFault.BadRequest($"The address has no value for {alias.Alias}.")),
        ConstantNode { Value: ODataCollectionValue list } => new JsonArray([.. list.Items.Select(i => Node(call, i))]),
        ConstantNode constant => Node(call, constant.Value),
        null => null,
        string text when text.StartsWith('{') || text.StartsWith('[') => JsonNode.Parse(text),
        string text => text,
        bool flag => flag,
        int number => number,
        long number => number,
        decimal number => number,
        double number => double.IsFinite(number) ? number : throw new JsonException("A number must be finite."),
        float number => float.IsFinite(number) ? number : throw new JsonException("A number must be finite."),
        System.Guid id => id.ToString(),
        System.DateTimeOffset moment => moment.ToString("O"),
        _ => throw Faults.NotSupported($"a parameter of the type {value.GetType().Name} in an address"),
    };
}
