using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Values;

/// <summary>
/// State and status reason hang together: a state without a status gets its default, a status must belong to its state. Source:
/// MicrosoftDocs/powerapps-docs developer/data-platform/special-update-operation-behavior.md.
/// </summary>
internal static class StateRules
{
    private const string ActualEnd = "actualend";

    internal static void SetOnCreate(Table table, Dictionary<string, object?> values)
    {
        var first = table.States[0];
        if (values.GetValueOrDefault(SystemColumns.State) is OptionSetValue sent && sent.Value != first.Value)
        {
            throw Faults.InvalidArgument($"A new {table.Name} is {first.Name}: create the row, then update its statecode and statuscode.");
        }

        Complete(table, first, values, Guid.Empty);
    }

    /// <summary>Completes and checks the state columns among the values of an update.</summary>
    internal static void SetOnUpdate(Table table, Entity before, Dictionary<string, object?> values, DateTime now)
    {
        if (values.ContainsKey(SystemColumns.State) || values.ContainsKey(SystemColumns.Status))
        {
            var value = (values.GetValueOrDefault(SystemColumns.State) ?? before[SystemColumns.State]) as OptionSetValue;
            Complete(table, table.States.First(s => s.Value == value!.Value), values, before.Id);
            SetEnd(table, before, values, now);
        }
    }

    /// <summary>
    /// An activity that is completed or canceled ended then, if nobody says otherwise. Source: MicrosoftDocs/powerapps-docs
    /// developer/data-platform/reference/entities/phonecall.md, email.md, appointment.md, task.md: ActualEnd.
    /// </summary>
    private static void SetEnd(Table table, Entity before, Dictionary<string, object?> values, DateTime now)
    {
        var state = ((OptionSetValue)values[SystemColumns.State]!).Value;
        if (table.Columns.ContainsKey(ActualEnd) && table.PrimaryId == "activityid" && state is 1 or 2
            && before.GetAttributeValue<OptionSetValue>(SystemColumns.State)?.Value != state
            && values.GetValueOrDefault(ActualEnd) is null && !before.Contains(ActualEnd))
        {
            values[ActualEnd] = now;
        }
    }

    private static void Complete(Table table, State state, Dictionary<string, object?> values, Guid id)
    {
        values[SystemColumns.State] = new OptionSetValue(state.Value);
        var status = (values.GetValueOrDefault(SystemColumns.Status) as OptionSetValue)?.Value ?? state.DefaultStatus;
        if (!state.Statuses.ContainsKey(status))
        {
            throw new DataverseFaultException(
                ErrorCodes.InvalidStatusForState,
                $"{status} is not a valid status code for state code {table.SchemaName}State.{state.Name} on {table.Name} with Id {id}.");
        }

        values[SystemColumns.Status] = new OptionSetValue(status);
    }
}
