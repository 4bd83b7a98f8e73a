using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Query.Fetch;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>The table that a request is about, read from its documented parameters.</summary>
internal static class RequestTable
{
    /// <summary>The logical name; empty where the request names none.</summary>
    internal static string Of(OrganizationRequest request)
    {
        foreach (var name in new[] { "Target", "EntityMoniker", "Query", "Targets", "LeadId" })
        {
            if (request.Parameters.TryGetValue(name, out var value) && Name(value) is { } table)
            {
                return table;
            }
        }

        return string.Empty;
    }

    private static string? Name(object? value) => value switch
    {
        EntityCollection rows => rows.EntityName,
        Entity row => row.LogicalName,
        EntityReference reference => reference.LogicalName,
        QueryExpression query => query.EntityName,
        QueryByAttribute query => query.EntityName,
        FetchExpression fetch => FetchReader.TableOf(fetch.Query),
        _ => null,
    };
}
