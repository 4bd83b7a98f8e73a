using System;
using System.Collections.Concurrent;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.Core;

/// <summary>The user SYSTEM of an organization, as whom plugins write what no person may write.</summary>
internal static class SystemUser
{
    // One entry for an organization, which never changes once it is there.
    private static readonly ConcurrentDictionary<Guid, Guid> Ids = new();

    /// <summary>The id of SYSTEM; learnt by one call for an organization in the life of the process.</summary>
    internal static Guid IdOf(Guid organizationId, IOrganizationService systemService)
    {
        if (Ids.TryGetValue(organizationId, out var id))
        {
            return id;
        }

        id = ((WhoAmIResponse)systemService.Execute(new WhoAmIRequest())).UserId;
        return Ids.GetOrAdd(organizationId, id);
    }
}
