using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>
/// A custom API: its plugin is the main operation. Source: MicrosoftDocs/powerapps-docs developer/data-platform/custom-api.md and
/// custom-api-tables.md.
/// </summary>
internal static class CustomApiMessage
{
    internal static OrganizationResponse Execute(Engine engine, CustomApi api, OrganizationRequest request, Caller caller)
    {
        CustomApiParameters.Check(engine, api, request);
        var table = api.BoundTable is null ? null : engine.Catalogue.Table(api.BoundTable);
        var frame = new Frame(caller, request, table) { Message = api.Name };
        if (table is not null)
        {
            var target = request.Required<EntityReference>("Target");
            frame.Id = target.Id = engine.Keys.Resolve(table, target.Id, target.KeyAttributes);
        }

        engine.Pipeline.Run(
            frame,
            () =>
            {
                if (api.Privilege is not null)
                {
                    engine.Privileges.Privilege(caller, api.Privilege);
                }
            },
            () => Run(engine, api, frame));
        return new OrganizationResponse { ResponseName = api.Name, Results = frame.Output };
    }

    private static void Run(Engine engine, CustomApi api, Frame frame)
    {
        if (api.PluginType is not { } type)
        {
            throw Faults.InvalidOperation($"The custom API {api.Name} has no plugin.");
        }

        engine.Plugins.Run(engine.Catalogue.PluginTypes[type], null, Guid.Empty, engine.Contexts.Outer(frame), frame.Caller.Operation);
        foreach (var name in frame.Output.Keys.Where(n => api.Properties.TrueForAll(p => p.Name != n)))
        {
            throw Faults.InvalidOperation($"The plugin of {api.Name} set the response property {name}, which the custom API does not declare.");
        }

        foreach (var property in api.Properties.Where(p => frame.Output.TryGetValue(p.Name, out var value) && value is not null))
        {
            CustomApiParameters.CheckType(api, property, frame.Output[property.Name]);
        }
    }
}
