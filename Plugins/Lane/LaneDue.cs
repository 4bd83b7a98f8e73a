using System;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.Lane;

/// <summary>Until when a lead in qualification is to be taken, in the working hours of its scope.</summary>
internal sealed class LaneDue(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>The moment, UTC and in whole seconds.</summary>
    /// <param name="version">The version that judged the lead, which says how many minutes it has.</param>
    /// <param name="sla">How urgent it is, a value of the choice.</param>
    /// <param name="from">The moment from which the minutes count, UTC.</param>
    internal DateTime On(DefinitionInForce version, int sla, DateTime from)
    {
        var rule = version.Definition!.Handoff.Qualification;
        return OperationTime.Stored(from.AddMinutes(sla == SlaClassChoice.Hot ? rule.HotMinutes : rule.Minutes));
    }
}
