using System;
using System.Linq;
using Microsoft.AspNetCore.Http;

namespace XrmLeads.LocalDataverse.Web.Requests;

/// <summary>
/// Headers that would change what a request does. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/webapi/compose-http-requests-handle-errors.md, "Other headers".
/// </summary>
internal static class RequestHeaders
{
    // There is nothing here that these could change: no duplicate detection rules, labels of one language, one solution layer.
    private static readonly string[] WithoutEffect = ["MSCRM.SuppressDuplicateDetection", "MSCRM.MergeLabels", "MSCRM.SolutionUniqueName"];

    /// <summary>Refuses what the local Dataverse would have to ignore.</summary>
    internal static void Check(IHeaderDictionary headers)
    {
        foreach (var name in headers.Keys.Where(n => n.StartsWith("MSCRM.", StringComparison.OrdinalIgnoreCase)))
        {
            if (!WithoutEffect.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                throw Faults.NotSupported($"the header {name}");
            }
        }

        foreach (var name in new[] { "OData-Version", "OData-MaxVersion" })
        {
            if (headers.TryGetValue(name, out var version) && version.ToString() is not ("4.0" or "4.01"))
            {
                throw WebFault.BadRequest($"The header {name} is '{version}'; the Web API speaks OData 4.0.");
            }
        }
    }
}
