using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Routing;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Routing;

/// <summary>Refuses a routing member whose conditions cannot be read, so that no lead is kept from its rep by them later.</summary>
[PluginType("5f1b4c52-6a0e-4c0e-9a7b-6c3c1f0f5a01")]
[PluginStep("0b9ad8a2-1d2f-4d43-8f3b-4f5a8c9b2e11", Message.Create, RoutingMemberTable.Name, Stage.PreOperation)]
[PluginStep("b7d4c0b1-58c3-4b0d-9c0f-2e4c6a7d8f21", Message.Update, RoutingMemberTable.Name, Stage.PreOperation, Filter = RoutingMemberTable.Conditions)]
public sealed class RoutingMemberGuard : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        if (run.Target.Text(RoutingMemberTable.Conditions) is not { Length: > 0 } text)
        {
            return;
        }

        var reading = MemberConditions.Read(text);
        if (reading.Conditions is not { } conditions)
        {
            throw new InvalidPluginExecutionException(Sentences.UnreadableConditions(string.Join(" ", reading.Faults.Select(fault => fault.Path + ": " + fault.Problem + " " + fault.Remedy))));
        }

        if (conditions.Columns.FirstOrDefault(column => ColumnCatalogue.PrefixOf(column.Name).Length > 0) is { } parent)
        {
            throw new InvalidPluginExecutionException(Sentences.ParentInConditions(parent.Name));
        }
    }
}
