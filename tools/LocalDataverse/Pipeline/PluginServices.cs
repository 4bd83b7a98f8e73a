using System;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>What a plugin gets: its context, the organization service and tracing.</summary>
internal sealed class PluginServices(Engine engine, PluginContext context, Operation operation, string plugin)
    : IServiceProvider, IOrganizationServiceFactory, ITracingService
{
    public object GetService(Type serviceType)
    {
        if (serviceType is { IsInterface: true } && serviceType.IsAssignableTo(typeof(IExecutionContext)) && serviceType.IsInstanceOfType(context))
        {
            return context;
        }

        return serviceType == typeof(IOrganizationServiceFactory) || serviceType == typeof(ITracingService)
            ? this
            : throw Faults.NotSupported($"the plugin service {serviceType?.FullName}");
    }

    public IOrganizationService CreateOrganizationService(Guid? userId)
        => new PluginService(engine, context, operation, plugin, userId ?? engine.Root.SystemUserId);

    public void Trace(string format, params object[] args)
        => operation.Trace.Add(args is { Length: > 0 } ? string.Format(System.Globalization.CultureInfo.InvariantCulture, format, args) : format);
}
