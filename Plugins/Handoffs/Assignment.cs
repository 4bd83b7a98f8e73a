using System.Linq;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.Handoffs;

/// <summary>Tells assignments by others from the owner that a hand-off brings.</summary>
internal static class Assignment
{
    /// <summary>
    /// Whether a save of the owner may have to do with a hand-off: where leads are handed over at all, and the save is not that of a hand-off itself, which alone
    /// writes its lookup. A cascade from an account counts, whoever runs it.
    /// </summary>
    internal static bool Matters(PluginRun run, DefinitionCatalogue catalogue) => !run.Target.Contains(LeadTable.HandoffId)
        && catalogue.InForce.Any(version => !version.IsDraft && version.Scope.Mode is RolloutMode.Warn or RolloutMode.Enforce);
}
