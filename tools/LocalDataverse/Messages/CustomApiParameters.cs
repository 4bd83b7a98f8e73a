using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>Checks the parameters sent to a custom API by name, type and optionality.</summary>
internal static class CustomApiParameters
{
    // By the number of the type in customapirequestparameter.
    private static readonly Type[] Types =
    [
        typeof(bool), typeof(DateTime), typeof(decimal), typeof(Entity), typeof(EntityCollection), typeof(EntityReference), typeof(double),
        typeof(int), typeof(Money), typeof(OptionSetValue), typeof(string), typeof(string[]), typeof(Guid),
    ];

    internal static void Check(Engine engine, CustomApi api, OrganizationRequest request)
    {
        foreach (var (name, _) in request.Parameters)
        {
            // The optional parameters of every request, and the row of a bound one, are not declared.
            var isKnown = RequestParameters.IsOptional(name) || (name == "Target" && api.BoundTable is not null);
            if (!isKnown && api.Parameters.TrueForAll(p => p.Name != name))
            {
                throw Faults.InvalidArgument($"Unrecognized request parameter: {name}");
            }
        }

        foreach (var parameter in api.Parameters)
        {
            var value = request.Parameters.TryGetValue(parameter.Name, out var sent) ? sent : null;
            if (value is not null)
            {
                CheckType(api, parameter, value);
            }
            else if (!parameter.IsOptional)
            {
                throw Faults.InvalidArgument($"Required field '{parameter.Name}' is missing in the request {api.Name}.");
            }
        }

        if (api.BoundTable is not null)
        {
            var target = request.Required<EntityReference>("Target");
            if (target.LogicalName != api.BoundTable)
            {
                throw Faults.InvalidArgument($"The custom API {api.Name} is bound to {api.BoundTable}, not to {target.LogicalName}.");
            }

            engine.Catalogue.Table(api.BoundTable);
        }
    }

    internal static void CheckType(CustomApi api, CustomApiParameter parameter, object value)
    {
        var expected = Types.ElementAtOrDefault(parameter.Type) ?? throw Faults.NotSupported($"the parameter type {parameter.Type} of {api.Name}");
        if (!expected.IsInstanceOfType(value))
        {
            throw Faults.InvalidArgument($"The parameter {parameter.Name} of {api.Name} is a {expected.Name}, not a {value.GetType().Name}.");
        }
    }
}
