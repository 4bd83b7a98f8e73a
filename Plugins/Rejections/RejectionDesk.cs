using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;

namespace XrmLeads.Rejections;

/// <summary>The rejections that wait for a second person.</summary>
internal sealed class RejectionDesk(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Follows up that a lead was rejected, or that a rejection came to its end.</summary>
    internal void After(StageMove move, FollowUpSheet sheet)
    {
        _ = catalogue;
        _ = move;
        _ = sheet;
    }

    /// <summary>Does what is due of a lead with a rejection whose clock rang; its lock is taken.</summary>
    internal void Ring(LeadRecord record, DefinitionInForce version)
    {
        _ = version;
        var sheet = new FollowUpSheet(record.Lead.Id);
        sheet.SetClock(null);
        sheet.Write(run);
    }
}
