using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>Plugins make single calls. Source: MicrosoftDocs/powerapps-docs best-practices/business-logic/avoid-batch-requests-plugin.md.</summary>
internal static class BatchRules
{
    internal static void RefuseInPlugin(OrganizationRequest request, Caller caller)
    {
        if (caller.Context is not null)
        {
            throw Faults.InvalidOperation($"{request.RequestName} is not supported inside a plug-in. Make single calls.");
        }
    }

    /// <summary>An import builds the organization anew, which the requests after it in a batch would not see.</summary>
    internal static void RefuseImports(OrganizationRequest request, OrganizationRequestCollection requests)
    {
        if (requests.Any(r => r.RequestName == "ImportSolution"))
        {
            throw Faults.NotSupported($"ImportSolution inside {request.RequestName}");
        }
    }
}
