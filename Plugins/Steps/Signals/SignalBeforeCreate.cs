using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Intake;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Signals;

/// <summary>Completes a signal: its moment, its name and, where only an e-mail address is given, the lead.</summary>
[PluginType("c69b8ba6-6e73-4f1e-8261-b2b2c2b5e8bc")]
[PluginStep("826e129a-156d-4173-80db-2a7202b9ba23", Message.Create, SignalTable.Name, Stage.PreOperation)]
public sealed class SignalBeforeCreate : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var signal = run.Target;
        signal[SignalTable.OccurredOn] = signal.When(SignalTable.OccurredOn) ?? OperationTime.Stored(run.Now);
        if (signal.Lookup(SignalTable.SignalTypeId) is { } type && DefinitionCatalogue.For(run).SignalCode(type.Id, run) is { } code)
        {
            signal[SignalTable.PrimaryName] = code;
        }

        if (!run.IsUnder(RecordWhatHappenedApi.Name, null))
        {
            // That an activity shows it was made sure of by that request alone.
            signal.Attributes.Remove(SignalTable.Evidence);
        }

        if (signal.Text(SignalTable.Email) is { } sent)
        {
            signal[SignalTable.Email] = SameEmail.Trimmed(sent);
        }

        if (signal.Lookup(SignalTable.LeadId) is null && signal.Text(SignalTable.Email) is { Length: > 0 } email && LeadByEmail.Find(run, email) is { } leadId)
        {
            signal[SignalTable.LeadId] = new EntityReference(LeadTable.Name, leadId);
        }
    }
}
