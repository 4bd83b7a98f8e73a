using System;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.Core;

/// <summary>One run of a step or custom API: what it was called with, and the services it may use. It lives as long as the run.</summary>
internal sealed class PluginRun
{
    private readonly IOrganizationServiceFactory _factory;
    private readonly ITracingService _tracing;
    private IOrganizationService? _callerService;
    private IOrganizationService? _systemService;

    internal PluginRun(IServiceProvider services)
    {
        Context = Service<IPluginExecutionContext>(services);
        _factory = Service<IOrganizationServiceFactory>(services);
        _tracing = Service<ITracingService>(services);
        Now = OperationTime.Of(Context);
    }

    /// <summary>What Dataverse says of the run.</summary>
    internal IPluginExecutionContext Context { get; }

    /// <summary>The moment of the operation, UTC.</summary>
    internal DateTime Now { get; }

    /// <summary>The service as the caller: his privileges decide.</summary>
    internal IOrganizationService CallerService => _callerService ??= _factory.CreateOrganizationService(Context.UserId);

    /// <summary>The service as SYSTEM: for what the product knows and writes itself, whoever the caller is.</summary>
    internal IOrganizationService SystemService => _systemService ??= _factory.CreateOrganizationService(null);

    /// <summary>The row of a Create or Update with the columns that were sent.</summary>
    internal Entity Target => Input<Entity>("Target") ?? throw Missing("the row");

    /// <summary>The row that a Delete, Merge or bound custom API is about.</summary>
    internal EntityReference TargetReference => Input<EntityReference>("Target") ?? throw Missing("the row");

    /// <summary>The row before the operation, with the registered columns.</summary>
    internal Entity PreImage => Context.PreEntityImages.TryGetValue(PluginImageAttribute.PreImage, out var image) ? image : throw Missing("the pre image");

    /// <summary>The row after the operation, with the registered columns.</summary>
    internal Entity PostImage => Context.PostEntityImages.TryGetValue(PluginImageAttribute.PostImage, out var image) ? image : throw Missing("the post image");

    /// <summary>The results of a custom API.</summary>
    internal ParameterCollection Output => Context.OutputParameters;

    /// <summary>True where SYSTEM made the request: never by the initiating user or by anything that a caller can send.</summary>
    internal bool IsSystem => Context.UserId == SystemUser.IdOf(Context.OrganizationId, SystemService);

    /// <summary>A parameter of the request; the type's default where it was not sent.</summary>
    internal T? Input<T>(string name) => Context.InputParameters.TryGetValue(name, out var value) && value is T typed ? typed : default;

    /// <summary>
    /// True where a request further out has this message and, unless null, this table. Dataverse gives no promise on the chain of parent contexts, so this is
    /// the one place that walks it.
    /// </summary>
    internal bool IsUnder(string message, string? table)
    {
        for (var context = Context.ParentContext; context is not null; context = context.ParentContext)
        {
            if (context.MessageName == message && (table is null || context.PrimaryEntityName == table))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes a line of the trace; never personal data.</summary>
    internal void Trace(string line) => _tracing.Trace("{0}", line);

    private static T Service<T>(IServiceProvider services)
        where T : class => (T)services.GetService(typeof(T))! ?? throw Missing(typeof(T).Name);

    private static InvalidPluginExecutionException Missing(string what) => new(Sentences.StepIsIncomplete(what));
}
