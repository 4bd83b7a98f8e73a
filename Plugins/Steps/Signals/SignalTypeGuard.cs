using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Routing;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Signals;

/// <summary>Refuses a signal type whose conditions on new leads cannot be read, naming all faults at once.</summary>
[PluginType("62696278-7448-45a4-8140-10894f45a202")]
[PluginStep("b3971c26-e92f-48cb-8ba6-42dc4c9abc85", Message.Create, SignalTypeTable.Name, Stage.PreOperation)]
[PluginStep("744389d7-346e-42cf-828c-9bac33eea2bb", Message.Update, SignalTypeTable.Name, Stage.PreOperation, Filter = SignalTypeTable.Conditions)]
public sealed class SignalTypeGuard : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        if (run.Target.Text(SignalTypeTable.Conditions) is not { } text)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            run.Target[SignalTypeTable.Conditions] = null;
            return;
        }

        var reading = MemberConditions.Read(text);
        if (reading.Conditions is not { } conditions)
        {
            throw new InvalidPluginExecutionException(Sentences.UnreadableIntake(
                string.Join(" ", reading.Faults.Select(fault => fault.Path + ": " + fault.Problem + " " + fault.Remedy))));
        }

        if (conditions.Columns.FirstOrDefault(column => ColumnCatalogue.PrefixOf(column.Name).Length > 0) is { } parent)
        {
            throw new InvalidPluginExecutionException(Sentences.ParentInIntake(parent.Name));
        }
    }
}
