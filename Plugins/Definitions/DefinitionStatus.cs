using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;

namespace XrmLeads.Definitions;

/// <summary>The statuses of a version and the ways between them: Draft to Proposed and back, Proposed to Active, Active to Retired.</summary>
internal static class DefinitionStatus
{
    /// <summary>What proposing and signing leave on a version.</summary>
    internal static readonly string[] Marks =
    [
        LeadDefinitionTable.ProposedById, LeadDefinitionTable.ProposedOn, LeadDefinitionTable.MarketingSignedById, LeadDefinitionTable.MarketingSignedOn,
        LeadDefinitionTable.SalesSignedById, LeadDefinitionTable.SalesSignedOn, LeadDefinitionTable.Hash, LeadDefinitionTable.Snapshot,
    ];

    /// <summary>The columns besides the status that SYSTEM alone writes.</summary>
    internal static readonly string[] SystemColumns =
    [
        .. Marks, LeadDefinitionTable.EffectiveFrom, LeadDefinitionTable.ActivatedOn, LeadDefinitionTable.RetiredOn, LeadDefinitionTable.ReviewTold,
    ];

    /// <summary>The status of a row; a Draft where it has none.</summary>
    internal static int Of(Entity row) => row.GetAttributeValue<OptionSetValue>(LeadDefinitionTable.Status)?.Value ?? DefinitionStatusChoice.Draft;

    /// <summary>True where the version is a record that nobody may change.</summary>
    internal static bool IsFrozen(int status) => status is DefinitionStatusChoice.Active or DefinitionStatusChoice.Retired;

    internal static bool IsStep(int from, int to) => from == to
        || (from == DefinitionStatusChoice.Draft && to == DefinitionStatusChoice.Proposed)
        || (from == DefinitionStatusChoice.Proposed && to is DefinitionStatusChoice.Draft or DefinitionStatusChoice.Active)
        || (from == DefinitionStatusChoice.Active && to == DefinitionStatusChoice.Retired);

    /// <summary>The word in a sentence.</summary>
    internal static string Name(int status) => status switch
    {
        DefinitionStatusChoice.Draft => "a draft",
        DefinitionStatusChoice.Proposed => "proposed",
        DefinitionStatusChoice.Active => "active",
        DefinitionStatusChoice.Retired => "retired",
        _ => "of a status that XrmLeads does not know",
    };

    /// <summary>Makes a version a Draft that nobody proposed or signed.</summary>
    internal static void Reset(Entity row)
    {
        row[LeadDefinitionTable.Status] = new OptionSetValue(DefinitionStatusChoice.Draft);
        foreach (var column in Marks)
        {
            row[column] = null;
        }
    }
}
