#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.LocalDataverse;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>
/// The order in which a lead that is there already is judged: its state is locked by an Upsert before anything of the lead or its state is read or written. Allowed
/// before are searches that tell nothing of a lead but its id, since the lock needs the id, when it is due, which decides the order alone, and whose it is, since who has one of the same person gets the next and
/// it does no harm if that changes at the same moment; a state is also held by whoever makes or removes it.
/// </summary>
internal static class LockOrder
{
    private static readonly string[] Tables = [LeadTable.Name, LeadStateTable.Name];
    private static readonly string[] Found = [LeadTable.Id, LeadStateTable.Id, LeadStateTable.ClockOn, LeadStateTable.ReevaluateOn, "ownerid"];

    /// <summary>The calls that come too early, in words; empty where the order is kept.</summary>
    internal static IReadOnlyList<string> Check(IEnumerable<ServiceCall> calls)
    {
        var held = new HashSet<Guid>();
        var faults = new List<string>();
        foreach (var call in calls.Where(IsOfLead))
        {
            if (call.Table == LeadStateTable.Name && call.Message is "Upsert" or "Create" or "Delete" && call.Row != Guid.Empty)
            {
                held.Add(call.Row);
            }
            else if (!IsSearch(call) && !IsNew(call) && !held.Contains(call.Row))
            {
                faults.Add($"call {call.Number}, {call.Message} of {call.Table} by {call.Plugin}, comes before the lock");
            }
        }

        return faults;
    }

    /// <summary>Whether a list of calls takes the lock of a lead.</summary>
    internal static bool Locks(IEnumerable<ServiceCall> calls) => calls.Any(call => call.Message == "Upsert" && call.Table == LeadStateTable.Name);

    /// <summary>A lead that is being made is nobody else's yet and needs no lock.</summary>
    private static bool IsNew(ServiceCall call) => call is { Table: LeadTable.Name, Message: "Create" };

    private static bool IsOfLead(ServiceCall call) => Tables.Contains(call.Table) || call.Columns.Any(column => Tables.Any(table => column.StartsWith(table + ".", StringComparison.Ordinal)));

    private static bool IsSearch(ServiceCall call) => call.Message == "RetrieveMultiple" && call.Columns.All(Found.Contains);
}
#endif
