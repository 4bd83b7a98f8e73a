using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Domain.Routing;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Definitions;

/// <summary>
/// The signal types with conditions on new leads, by code. Threads share it; what it learns it keeps as long as its catalogue lives. Conditions that cannot be read,
/// which the guard of the table lets nobody save, hold for no lead.
/// </summary>
internal sealed class BirthSignals
{
    private volatile IReadOnlyList<BirthSignal>? _all;

    /// <summary>The columns of lead that any condition reads, as far as they were learnt.</summary>
    internal IEnumerable<string> Columns => (_all ?? []).SelectMany(signal => signal.Conditions.Columns).Select(column => column.Name);

    /// <summary>All of them. One read the first time.</summary>
    internal IReadOnlyList<BirthSignal> All(PluginRun run) => _all ??= Read(run);

    private static List<BirthSignal> Read(PluginRun run)
    {
        var query = new QueryExpression(SignalTypeTable.Name) { ColumnSet = new ColumnSet(SignalTypeTable.Code, SignalTypeTable.Conditions) };
        query.Criteria.AddCondition(SignalTypeTable.Conditions, ConditionOperator.NotNull);
        query.Criteria.AddCondition(SignalTypeTable.StateCode, ConditionOperator.Equal, 0);
        query.AddOrder(SignalTypeTable.Code, OrderType.Ascending);
        var signals = new List<BirthSignal>();
        foreach (var row in run.SystemService.RetrieveMultiple(query).Entities)
        {
            var code = row.Text(SignalTypeTable.Code) ?? "";
            if (MemberConditions.Read(row.Text(SignalTypeTable.Conditions) ?? "").Conditions is { } conditions)
            {
                signals.Add(new BirthSignal(row.Id, code, conditions));
            }
            else
            {
                run.Trace("The conditions of the signal type " + code + " cannot be read; no lead is born with it.");
            }
        }

        return signals;
    }
}
