using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.TestPlugins;

/// <summary>
/// A plugin that does what its step's configuration says, so that each test shows the step's behaviour where it is asserted. Commands are
/// separated by semicolons, words by blanks.
/// </summary>
public class ScriptedPlugin : IPlugin
{
    private readonly string[] _commands;

    /// <summary>One instance per registered configuration.</summary>
    /// <param name="configuration">The commands.</param>
    /// <param name="secureConfiguration">Further commands, which no solution carries.</param>
    public ScriptedPlugin(string configuration, string secureConfiguration)
    {
        if (configuration == "refuse to be made")
        {
            throw new InvalidPluginExecutionException("This plugin cannot be made.");
        }

        configuration += ";" + secureConfiguration;
        _commands = configuration.Split(';').Select(c => c.Trim()).Where(c => c.Length > 0).ToArray();
    }

    /// <summary>Runs the commands.</summary>
    /// <param name="serviceProvider">The platform's services.</param>
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        var factory = (IOrganizationServiceFactory)serviceProvider.GetService(typeof(IOrganizationServiceFactory));
        var tracing = (ITracingService)serviceProvider.GetService(typeof(ITracingService));
        foreach (var command in _commands)
        {
            var words = command.Split(new[] { ' ' }, 3);
            if (!ContextCommands.Run(words, serviceProvider))
            {
                Run(words, context, factory, tracing);
            }
        }
    }

    private static void Run(string[] words, IPluginExecutionContext context, IOrganizationServiceFactory factory, ITracingService tracing)
    {
        var first = words.Length > 1 ? words[1] : string.Empty;
        var rest = words.Length > 2 ? words[2] : string.Empty;
        var target = context.InputParameters.Contains("Target") && context.InputParameters["Target"] is Entity ? (Entity)context.InputParameters["Target"] : new Entity();
        switch (words[0])
        {
            case "trace":
                tracing.Trace((first + " " + rest).Trim());
                break;
            case "context":
                tracing.Trace("{0} {1} stage {2} depth {3} mode {4} transaction {5}", context.MessageName, context.PrimaryEntityName, context.Stage, context.Depth, context.Mode, context.IsInTransaction);
                break;
            case "users":
                tracing.Trace("user {0} initiating {1}", context.UserId, context.InitiatingUserId);
                break;
            case "unit":
                tracing.Trace("unit {0}", context.BusinessUnitId);
                break;
            case "time":
                tracing.Trace("{0:yyyy-MM-ddTHH:mm:ss} {1}", context.OperationCreatedOn, context.OperationCreatedOn.Kind);
                break;
            case "parents":
                tracing.Trace(string.Join(" < ", Parents(context)));
                break;
            case "target":
                tracing.Trace("target {0} id {1}", string.Join(",", target.Attributes.Keys.OrderBy(k => k)), target.Id == Guid.Empty ? "none" : "set");
                break;
            case "pre":
                tracing.Trace("pre {0}", Columns(context.PreEntityImages["PreImage"]));
                break;
            case "post":
                tracing.Trace("post {0}", Columns(context.PostEntityImages["PostImage"]));
                break;
            case "set":
                target[first] = rest;
                break;
            case "share":
                context.SharedVariables[first] = rest;
                break;
            case "shared":
                tracing.Trace("own {0} parent {1}", Shared(context, first), Shared(context.ParentContext, first));
                break;
            case "throw":
                throw new InvalidPluginExecutionException((first + " " + rest).Trim());
            case "crash":
                throw new InvalidOperationException((first + " " + rest).Trim());
            case "create":
                factory.CreateOrganizationService(context.UserId).Create(new Entity(first) { ["xl_name"] = rest });
                break;
            case "create-as-system":
                factory.CreateOrganizationService(null).Create(new Entity(first) { ["xl_name"] = rest });
                break;
            case "update":
                factory.CreateOrganizationService(context.UserId).Update(new Entity(context.PrimaryEntityName, context.PrimaryEntityId) { [first] = rest });
                break;
            case "swallow":
                Swallow(factory.CreateOrganizationService(context.UserId), tracing);
                break;
            case "count":
                var found = factory.CreateOrganizationService(null).RetrieveMultiple(new QueryExpression(first));
                tracing.Trace("{0} {1}", found.Entities.Count, first);
                break;
            case "batch":
                factory.CreateOrganizationService(null).Execute(new ExecuteMultipleRequest { Requests = new OrganizationRequestCollection(), Settings = new ExecuteMultipleSettings() });
                break;
            case "create-multiple":
                var several = new EntityCollection { EntityName = first };
                several.Entities.Add(new Entity(first) { ["xl_name"] = rest });
                factory.CreateOrganizationService(null).Execute(new CreateMultipleRequest { Targets = several });
                break;
            default:
                throw new InvalidPluginExecutionException("The script has no command " + words[0]);
        }
    }

    private static void Swallow(IOrganizationService service, ITracingService tracing)
    {
        try
        {
            service.Create(new Entity("nosuchtable"));
        }
        catch (Exception exception)
        {
            tracing.Trace("swallowed {0}", exception.Message);
        }
    }

    private static IEnumerable<string> Parents(IPluginExecutionContext context)
    {
        for (var current = context; current != null; current = current.ParentContext)
        {
            yield return current.MessageName + " " + current.PrimaryEntityName + " " + current.Stage;
        }
    }

    private static string Columns(Entity image) => string.Join(",", image.Attributes.Keys.OrderBy(k => k));

    private static object Shared(IPluginExecutionContext context, string name)
        => context != null && context.SharedVariables.Contains(name) ? context.SharedVariables[name] : "none";
}
