using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OData.Edm;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Web.Schema;

/// <summary>
/// The actions and functions of a catalogue in its entity data model. Source: learn.microsoft.com/power-apps/developer/data-platform/custom-api and
/// webapi/web-api-actions.
/// </summary>
internal sealed class Operations
{
    private readonly EdmModel _model;
    private readonly Dictionary<IEdmOperation, Operation> _byElement = [];

    internal Operations(EdmModel model, EdmEntityContainer container, Catalogue catalogue, Func<string, EdmEntityType?> typeOf)
    {
        _model = model;
        var responses = new Dictionary<string, EdmComplexTypeReference>();
        foreach (var operation in StandardOperations.Of(catalogue).Concat(catalogue.CustomApis.Values.Select(Of)))
        {
            var bound = operation.BoundTable is { } table ? typeOf(table) : null;
            if (operation.BoundTable is null == bound is null)
            {
                Add(container, operation, Response(operation, responses), bound);
            }
        }
    }

    internal Operation this[IEdmOperation element] => _byElement[element];

    private static Operation Of(CustomApi api) => new(api.Name, api.IsFunction, api.BoundTable, IsOnRows: false, api.Parameters, api.Properties);

    private IEdmTypeReference? Response(Operation operation, Dictionary<string, EdmComplexTypeReference> known)
    {
        if (operation.Properties.Count == 0)
        {
            return null;
        }

        if (operation.RowsOf is not null)
        {
            return TypeOf(operation.Properties[0], null);
        }

        if (!known.TryGetValue(operation.Name, out var response))
        {
            var type = new EdmComplexType(EdmSchema.Namespace, operation.Name + "Response");
            foreach (var property in operation.Properties)
            {
                type.AddStructuralProperty(property.Name, TypeOf(property, null));
            }

            _model.AddElement(type);
            known.Add(operation.Name, response = new EdmComplexTypeReference(type, isNullable: false));
        }

        return response;
    }

    private void Add(EdmEntityContainer container, Operation operation, IEdmTypeReference? response, EdmEntityType? bound)
    {
        EdmOperation element = operation.IsFunction
            ? new EdmFunction(EdmSchema.Namespace, operation.Name, response ?? EdmCoreModel.Instance.GetBoolean(true), bound is not null, null, false)
            : new EdmAction(EdmSchema.Namespace, operation.Name, response, bound is not null, null);
        if (bound is not null)
        {
            var row = new EdmEntityTypeReference(bound, isNullable: false);
            element.AddParameter(operation.IsOnRows ? "entityset" : "entity", operation.IsOnRows ? EdmCoreModel.GetCollection(row) : row);
        }

        foreach (var parameter in operation.Parameters.OrderBy(p => p.IsOptional))
        {
            if (parameter.IsOptional)
            {
                element.AddOptionalParameter(parameter.Name, TypeOf(parameter, null));
            }
            else
            {
                element.AddParameter(parameter.Name, TypeOf(parameter, operation.IsOnRows ? bound : null));
            }
        }

        _model.AddElement(element);
        _byElement.Add(element, operation);
        if (bound is null && element is EdmFunction function)
        {
            container.AddFunctionImport(operation.Name, function);
        }
        else if (bound is null)
        {
            container.AddActionImport(operation.Name, (EdmAction)element);
        }
    }

    // Numbered as in the table customapirequestparameter.
    private IEdmTypeReference TypeOf(CustomApiParameter parameter, EdmEntityType? table)
    {
        var row = new EdmEntityTypeReference(
            table ?? (IEdmEntityType)_model.FindDeclaredType($"{EdmSchema.Namespace}.{EdmSchema.AnyRow}"), isNullable: true);
        var core = EdmCoreModel.Instance;
        return parameter.Type switch
        {
            0 => core.GetBoolean(true),
            1 => core.GetDateTimeOffset(true),
            2 or 8 => core.GetDecimal(true),
            3 or 5 => row,
            4 => EdmCoreModel.GetCollection(row),
            6 => core.GetDouble(true),
            7 or 9 => core.GetInt32(true),
            10 => core.GetString(true),
            11 => EdmCoreModel.GetCollection(core.GetString(false)),
            12 => core.GetGuid(true),
            13 => EdmCoreModel.GetCollection(core.GetGuid(false)),
            var other => throw Faults.NotSupported($"the parameter type {other} of {parameter.Name}"),
        };
    }
}
