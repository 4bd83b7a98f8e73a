using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>What stands between PreValidation and the transaction of an update: privileges, the closed lead, the row version.</summary>
internal static class UpdateCheck
{
    internal static void Check(Engine engine, Frame frame, OrganizationRequest request)
    {
        var (table, target, before, caller) = (frame.Table!, frame.Target!, frame.Before!, frame.Caller);
        engine.Privileges.Row(caller, "Write", table, before);
        engine.Privileges.Lookups(caller, table, target, before);
        engine.ColumnSecurity.CheckWrite(caller, table, target, isCreate: false);
        if (target.Contains(SystemColumns.Owner))
        {
            engine.Privileges.Row(caller, "Assign", table, before);
            engine.Privileges.Row(caller, "Read", table, before);
        }

        CheckClosedLead(engine, target, before);
        RowVersions.Check(request, target.RowVersion, before);
    }

    // "Qualified and disqualified leads are read-only" (lead, statecode, in the table reference).
    private static void CheckClosedLead(Engine engine, Entity target, Entity before)
    {
        var isClosed = target.LogicalName == "lead" && before.GetAttributeValue<OptionSetValue>(SystemColumns.State)?.Value != 0;
        if (isClosed
            && engine.Options.ClosedLeadsRefuseWrites
            && !(target.TryGetAttributeValue<OptionSetValue>(SystemColumns.State, out var state) && state.Value == 0)
            && target.Attributes.Keys.Any(c => c is not (SystemColumns.State or SystemColumns.Status or SystemColumns.Owner or "leadid")))
        {
            throw Faults.InvalidOperation("This lead is closed and read-only. Reactivate it before you change it.");
        }
    }
}
