using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Intake;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Nurture;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Signals;

/// <summary>Judges the lead that a signal came in for, unless it was judged with the signal already; for a request without a lead it makes one.</summary>
[PluginType("91bee568-c2ff-42bc-a453-49c4eedc8664")]
[PluginStep("0ba067f6-2da0-4679-9022-f861dfc80472", Message.Create, SignalTable.Name, Stage.PostOperation)]
public sealed class SignalAfterCreate : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        if (catalogue.IsOff)
        {
            return;
        }

        if (run.Target.Lookup(SignalTable.LeadId) is not { } lead)
        {
            LeadOfSignal.Make(run, catalogue, run.Target);
            return;
        }

        if (Handover.IsTakenIn(run, lead.Id))
        {
            return;
        }

        var judge = new LeadJudge(run, catalogue);
        var signal = judge.Inputs.SignalOf(run.Target);
        if (signal is { } told && NurtureTouch.IsOne(run, catalogue, told.Type))
        {
            new NurtureTouch(run, catalogue).Take(lead.Id, told.Type, told.On);
            return;
        }

        judge.Judge(lead.Id, new LeadChange { Signal = signal, IsInput = true });
    }
}
