using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OData.Edm;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Web.Schema;

/// <summary>Custom APIs and WhoAmI as actions and functions. Source: learn.microsoft.com/power-apps/developer/data-platform/custom-api.</summary>
internal static class Operations
{
    internal const string WhoAmI = "WhoAmI";

    internal static void AddTo(EdmModel model, EdmEntityContainer container, Catalogue catalogue, Func<string, EdmEntityType> typeOf)
    {
        var whoAmI = Response(model, WhoAmI, ["BusinessUnitId", "UserId", "OrganizationId"], _ => EdmCoreModel.Instance.GetGuid(false));
        AddFunction(model, container, WhoAmI, whoAmI, null, []);
        foreach (var api in catalogue.CustomApis.Values)
        {
            var bound = api.BoundTable is { } table ? typeOf(table) : null;
            var types = api.Properties.ToDictionary(p => p.Name, p => TypeOf(model, p));
            var response = api.Properties.Count == 0 ? null : Response(model, api.Name, types.Keys, name => types[name]);
            if (api.IsFunction)
            {
                AddFunction(model, container, api.Name, response!, bound, api.Parameters);
            }
            else
            {
                AddAction(model, container, api, response, bound);
            }
        }
    }

    private static EdmComplexTypeReference Response(EdmModel model, string name, IEnumerable<string> properties, Func<string, IEdmTypeReference> typeOf)
    {
        var type = new EdmComplexType(EdmSchema.Namespace, name + "Response");
        foreach (var property in properties)
        {
            type.AddStructuralProperty(property, typeOf(property));
        }

        model.AddElement(type);
        return new EdmComplexTypeReference(type, isNullable: false);
    }

    private static void AddFunction(
        EdmModel model,
        EdmEntityContainer container,
        string name,
        EdmComplexTypeReference response,
        EdmEntityType? bound,
        List<CustomApiParameter> parameters)
    {
        var function = new EdmFunction(EdmSchema.Namespace, name, response, bound is not null, null, isComposable: false);
        AddParameters(model, function, bound, parameters);
        if (bound is null)
        {
            container.AddFunctionImport(name, function);
        }
    }

    private static void AddAction(EdmModel model, EdmEntityContainer container, CustomApi api, EdmComplexTypeReference? response, EdmEntityType? bound)
    {
        var action = new EdmAction(EdmSchema.Namespace, api.Name, response, bound is not null, null);
        AddParameters(model, action, bound, api.Parameters);
        if (bound is null)
        {
            container.AddActionImport(api.Name, action);
        }
    }

    private static void AddParameters(EdmModel model, EdmOperation operation, EdmEntityType? bound, List<CustomApiParameter> parameters)
    {
        if (bound is not null)
        {
            operation.AddParameter("entity", new EdmEntityTypeReference(bound, isNullable: false));
        }

        foreach (var parameter in parameters.OrderBy(p => p.IsOptional))
        {
            if (parameter.IsOptional)
            {
                operation.AddOptionalParameter(parameter.Name, TypeOf(model, parameter));
            }
            else
            {
                operation.AddParameter(parameter.Name, TypeOf(model, parameter));
            }
        }

        model.AddElement(operation);
    }

    // Numbered as in the table customapirequestparameter.
    private static IEdmTypeReference TypeOf(EdmModel model, CustomApiParameter parameter)
    {
        var anyRow = new EdmEntityTypeReference((IEdmEntityType)model.FindDeclaredType($"{EdmSchema.Namespace}.{EdmSchema.AnyRow}"), isNullable: true);
        var core = EdmCoreModel.Instance;
        return parameter.Type switch
        {
            0 => core.GetBoolean(true),
            1 => core.GetDateTimeOffset(true),
            2 or 8 => core.GetDecimal(true),
            3 or 5 => anyRow,
            4 => EdmCoreModel.GetCollection(anyRow),
            6 => core.GetDouble(true),
            7 or 9 => core.GetInt32(true),
            10 => core.GetString(true),
            11 => EdmCoreModel.GetCollection(core.GetString(false)),
            12 => core.GetGuid(true),
            var other => throw Faults.NotSupported($"the parameter type {other} of {parameter.Name}"),
        };
    }
}
