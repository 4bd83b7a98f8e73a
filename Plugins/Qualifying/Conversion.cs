using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Qualifying;

/// <summary>Whether a lead may be qualified in Dynamics 365: from SQL, or once by the override of a sales manager.</summary>
internal sealed class Conversion(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>For how long an override holds; whoever gives it wants the lead qualified now, and not at some time by somebody.</summary>
    internal static readonly TimeSpan Holds = TimeSpan.FromHours(24);

    /// <summary>The row of the stage table that converts a lead; null where none does.</summary>
    internal Transition? RowFor(Entity lead) => StageTable.On(Occasion.LeadQualified, FactsOf(lead));

    /// <summary>Notes who converts the lead and whether by the rules, for the save that closes it; its lock is taken. Two or three reads.</summary>
    /// <exception cref="InvalidPluginExecutionException">The lead is no SQL, no override holds, and the scope enforces it.</exception>
    internal void Ask(Entity lead)
    {
        var mode = StageGuard.ModeOf(catalogue, lead);
        var row = RowFor(lead);
        var refusal = row is null ? RefusalFor(lead) : null;
        var isExternal = ExternalAccounts.HasCaller(run);
        if (refusal is not null && mode == RolloutMode.Enforce && !isExternal)
        {
            throw new InvalidPluginExecutionException(refusal);
        }

        var isOutside = refusal is not null && mode is RolloutMode.Warn or RolloutMode.Enforce;
        var role = isExternal ? ActorRoleChoice.External : CallerRoles.Of(run).Named(null);
        Handover.NoteHand(run, lead.Id, role, isOutside, isOutside ? Sentences.OutsideRules(refusal!, null) : Reason(lead, row));
    }

    private static string Reason(Entity lead, Transition? row) => row is null ? Sentences.WasQualified
        : row.Guards.Count == 0 ? row.Reason!
        : Sentences.QualifiedByOverride(row.Reason!, lead.Text(LeadTable.OverrideReason));

    private string RefusalFor(Entity lead)
    {
        var sentence = StageTable.Ask(FactsOf(lead), LeadStage.Converted, []).Refusal!;
        var missed = Gates(lead, GateStateChoice.NotMet);
        var unknown = Gates(lead, GateStateChoice.Unknown);
        return sentence + Sentences.GatesOf(missed, unknown);
    }

    private static List<string> Gates(Entity lead, int state)
    {
        var gates = new List<string>();
        for (var place = 0; place < LeadColumns.GateNames.Length; place++)
        {
            if (lead.Choice(LeadColumns.GateNames[place]) == state)
            {
                gates.Add("G" + (place + 1).ToString(CultureInfo.InvariantCulture));
            }
        }

        return gates;
    }

    private StageFacts FactsOf(Entity lead) => new()
    {
        Stage = lead.Choice(LeadTable.Stage) is { } stage ? (LeadStage)(stage - Concluding.ChoiceBase) : null,
        Overridden = lead.When(LeadTable.OverrideOn) is { } on && on + Holds > run.Now,
    };
}
