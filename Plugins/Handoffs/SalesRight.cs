using System;
using Microsoft.Crm.Sdk.Messages;
using XrmLeads.Core;

namespace XrmLeads.Handoffs;

/// <summary>
/// Whether a user can have a lead handed over: he holds the privilege that stands for sales reps. Without it Dataverse would refuse him as owner of what belongs
/// to the lead, and the save that made the lead ready would fail for it.
/// </summary>
internal static class SalesRight
{
    /// <summary>The privilege that stands for sales reps.</summary>
    internal const string Privilege = "prvAppendxl_Handoff";

    /// <summary>True where the user holds it; what he has by a team counts. One read.</summary>
    internal static bool IsHeldBy(PluginRun run, Guid userId) => ((RetrieveUserSetOfPrivilegesByNamesResponse)run.SystemService.Execute(
        new RetrieveUserSetOfPrivilegesByNamesRequest { UserId = userId, PrivilegeNames = [Privilege] })).RolePrivileges.Length > 0;
}
