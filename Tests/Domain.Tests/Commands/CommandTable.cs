#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.Domain.Lifecycle;

namespace XrmLeads.Domain.Tests.Commands;

/// <summary>Which command of the lead is shown to which role in which stage: worked out from the ribbon, its rules, the script's data and the roles, as Dataverse does.</summary>
internal static class CommandTable
{
    /// <summary>The stages in the order in which a lead passes them.</summary>
    internal static IReadOnlyList<LeadStage> Stages { get; } = Enum.GetValues<LeadStage>().OrderBy(stage => (int)stage).ToList();

    /// <summary>The commands of a lead's form, in their order.</summary>
    internal static IReadOnlyList<RibbonButton> OnForm { get; } = Ribbon.All.Single(ribbon => ribbon.Table == "lead").Buttons.Where(button => button.Place == "Form").ToList();

    /// <summary>Whether a command is shown on the form of a lead that the person owns and, where that counts, has taken from the queue.</summary>
    /// <param name="button">The command.</param>
    /// <param name="privileges">What the person's roles bring.</param>
    /// <param name="stage">The stage of the lead.</param>
    internal static bool IsShown(RibbonButton button, HashSet<string> privileges, LeadStage stage)
    {
        var table = RuleScript.Moves.TryGetValue(button.Name, out var move) ? move : RuleScript.Others[button.Name];
        return button.Privileges.All(privileges.Contains)
            && table.Any(entry => (entry.Key == "anyone" || RolesOf(privileges).Contains(entry.Key)) && entry.Value.Contains(stage.ToString()));
    }

    /// <summary>The roles of the stage table that privileges stand for, as the script names them.</summary>
    internal static IEnumerable<string> RolesOf(HashSet<string> privileges) => RuleScript.Marks.Where(mark => privileges.Contains(mark.Key)).Select(mark => mark.Value);
}
#endif
