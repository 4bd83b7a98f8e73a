using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.TestPlugins;

/// <summary>The commands about the later forms of the context, several rows, queries and ways to fail.</summary>
internal static class ContextCommands
{
    /// <summary>Runs one of these commands.</summary>
    /// <returns>False for a command that is none of them.</returns>
    internal static bool Run(string[] words, IServiceProvider services)
    {
        var context = (IPluginExecutionContext7)services.GetService(typeof(IPluginExecutionContext7));
        var tracing = (ITracingService)services.GetService(typeof(ITracingService));
        var first = words.Length > 1 ? words[1] : string.Empty;
        var rest = words.Length > 2 ? words[2] : string.Empty;
        switch (words[0])
        {
            case "identities":
                tracing.Trace(
                    "user {0} initiating {1} application {2} {3} authenticated {4} portal {5} {6}",
                    context.UserAzureActiveDirectoryObjectId,
                    context.InitiatingUserAzureActiveDirectoryObjectId,
                    context.InitiatingUserApplicationId,
                    context.IsApplicationUser,
                    context.AuthenticatedUserId,
                    context.PortalsContactId,
                    context.IsPortalsClientCall);
                break;
            case "environment":
                tracing.Trace("environment {0} tenant {1} agent '{2}'", context.EnvironmentId, context.TenantId, context.InitiatingUserAgent);
                break;
            case "targets":
                tracing.Trace(
                    "{0} {1} stage {2}: {3}",
                    context.MessageName,
                    context.PrimaryEntityName,
                    context.Stage,
                    string.Join(",", Targets(context).Select(t => t.GetAttributeValue<string>("xl_name"))));
                break;
            case "set-all":
                Targets(context).ToList().ForEach(t => t[first] = rest);
                break;
            case "collections":
                tracing.Trace("pre {0} post {1}", Names(context.PreEntityImagesCollection, "PreImage"), Names(context.PostEntityImagesCollection, "PostImage"));
                break;
            case "ids":
                tracing.Trace("ids {0}", ((Guid[])context.OutputParameters["Ids"]).Length);
                break;
            case "retry":
                tracing.Trace("try");
                throw new InvalidPluginExecutionException(OperationStatus.Retry, 1, "Not now.");
            case "fail":
                throw new InvalidPluginExecutionException(OperationStatus.Failed, int.Parse(first, System.Globalization.CultureInfo.InvariantCulture), rest);
            case "silent":
                throw new InvalidPluginExecutionException();
            case "only":
                ((QueryExpression)context.InputParameters["Query"]).Criteria.AddCondition(first, ConditionOperator.Equal, rest);
                break;
            case "also":
                ((ColumnSet)context.InputParameters["ColumnSet"]).AddColumn(first);
                break;
            case "hide":
                Found(context).ToList().ForEach(row => row.Attributes.Remove(first));
                break;
            case "output":
                context.OutputParameters[first] = rest;
                break;
            case "input":
                tracing.Trace("input {0}", string.Join(",", context.InputParameters.Keys.OrderBy(k => k)));
                break;
            case "create-bypassing":
                var request = new CreateRequest { Target = new Entity(first) { ["xl_name"] = rest } };
                request.Parameters["BypassBusinessLogicExecution"] = "CustomSync";
                ((IOrganizationServiceFactory)services.GetService(typeof(IOrganizationServiceFactory))).CreateOrganizationService(context.UserId).Execute(request);
                break;
            default:
                return false;
        }

        return true;
    }

    private static DataCollection<Entity> Targets(IExecutionContext context) => ((EntityCollection)context.InputParameters["Targets"]).Entities;

    private static IEnumerable<Entity> Found(IExecutionContext context)
        => context.OutputParameters.Contains("BusinessEntity")
            ? new[] { (Entity)context.OutputParameters["BusinessEntity"] }
            : ((EntityCollection)context.OutputParameters["BusinessEntityCollection"]).Entities;

    private static string Names(EntityImageCollection[] images, string alias)
        => "[" + string.Join(",", images.Select(i => i.Contains(alias) ? i[alias].GetAttributeValue<string>("xl_name") : "none")) + "]";
}
