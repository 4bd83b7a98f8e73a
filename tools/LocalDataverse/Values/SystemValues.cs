using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Values;

/// <summary>The columns that the platform itself sets when it writes a row. They never enter the Target, so no filter is met by them.</summary>
internal static class SystemValues
{
    private const string OverriddenCreatedOn = "overriddencreatedon";

    internal static void SetOnCreate(Engine engine, Frame frame, Dictionary<string, object?> values)
    {
        var table = frame.Table!;
        var user = new EntityReference("systemuser", frame.Caller.UserId);
        var now = Now(frame);
        SetIfThere(table, values, SystemColumns.CreatedBy, user);
        SetIfThere(table, values, SystemColumns.CreatedOn, now);

        // An import may date a row back: the date sent becomes the creation date, the true one is kept in its place.
        if (values.GetValueOrDefault(OverriddenCreatedOn) is DateTime earlier)
        {
            values[SystemColumns.CreatedOn] = earlier;
            values[OverriddenCreatedOn] = now;
        }

        SetModified(frame, values);
        if (table.Ownership == Ownership.User)
        {
            engine.Owner.Set(table, values.GetValueOrDefault(SystemColumns.Owner) as EntityReference ?? user, values);
        }
        else if (table.Ownership == Ownership.Organization)
        {
            SetIfThere(table, values, "organizationid", new EntityReference("organization", engine.Root.OrganizationId));
        }

        if (table.States.Count > 0)
        {
            StateRules.SetOnCreate(table, values);
        }
    }

    internal static void SetModified(Frame frame, Dictionary<string, object?> values)
    {
        SetIfThere(frame.Table!, values, SystemColumns.ModifiedBy, new EntityReference("systemuser", frame.Caller.UserId));
        SetIfThere(frame.Table!, values, SystemColumns.ModifiedOn, Now(frame));
    }

    /// <summary>The moment of the operation as a row keeps it.</summary>
    internal static DateTime Now(Frame frame)
    {
        var started = frame.Caller.Operation.StartedOn;
        return new DateTime(started.Ticks - (started.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
    }

    private static void SetIfThere(Table table, Dictionary<string, object?> values, string column, object value)
    {
        if (table.Columns.ContainsKey(column))
        {
            values[column] = value;
        }
    }
}
