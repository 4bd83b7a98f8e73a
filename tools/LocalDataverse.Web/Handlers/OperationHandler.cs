using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OData;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Handlers;

/// <summary>
/// Actions and functions: WhoAmI and the custom APIs. Source: learn.microsoft.com/power-apps/developer/data-platform/webapi/use-web-api-actions and
/// use-web-api-functions.
/// </summary>
internal static class OperationHandler
{
    internal static Answer Run(Call call, string name, IEnumerable<OperationSegmentParameter> sent, EntityReference? target)
    {
        var api = call.Schema.Catalogue.CustomApis.GetValueOrDefault(name);
        var isFunction = api is null || api.IsFunction;
        if (call.Method != (isFunction ? "GET" : "POST"))
        {
            throw WebFault.WrongMethod(call.Address);
        }

        var request = new OrganizationRequest(name);
        foreach (var (parameter, value) in api is null ? [] : isFunction ? FromAddress(call, api, sent) : FromBody(call, api))
        {
            request[parameter] = value;
        }

        if (target is not null)
        {
            request["Target"] = target;
        }

        var results = call.Service.Execute(request).Results;
        return results.Count == 0 && !isFunction ? Answer.Empty() : Answer.Json(Body(call, name, api, results));
    }

    private static JsonObject Body(Call call, string name, CustomApi? api, ParameterCollection results)
    {
        var json = new JsonObject { ["@odata.context"] = $"{call.Root}$metadata#{EdmSchema.Namespace}.{name}Response" };
        foreach (var property in api?.Properties.Select(p => p.Name) ?? results.Keys)
        {
            json[property] = RowWriter.Value(results.TryGetValue(property, out var value) ? value : null);
        }

        return json;
    }

    private static IEnumerable<(string Name, object? Value)> FromBody(Call call, CustomApi api)
    {
        foreach (var (name, node) in call.Body(mayBeEmpty: true))
        {
            if (name.StartsWith('@'))
            {
                continue;
            }

            var parameter = api.Parameters.Find(p => p.Name == name)
                ?? throw WebFault.BadRequest($"The parameter '{name}' in the request payload is not a valid parameter for the operation '{api.Name}'.");
            yield return (name, ParameterValue.Of(call, parameter, node));
        }
    }

    private static IEnumerable<(string Name, object? Value)> FromAddress(Call call, CustomApi api, IEnumerable<OperationSegmentParameter> sent)
        => sent.Select(p => (p.Name, ParameterValue.Of(call, api.Parameters.Find(q => q.Name == p.Name)!, Node(call, p.Value))));

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
        string text when text.StartsWith('{') => JsonNode.Parse(text),
        string text => text,
        bool flag => flag,
        int number => number,
        long number => number,
        decimal number => number,
        double number => number,
        float number => number,
        Guid id => id.ToString(),
        DateTimeOffset moment => moment.ToString("O"),
        _ => throw Faults.NotSupported($"a parameter of the type {value.GetType().Name} in an address"),
    };
}
