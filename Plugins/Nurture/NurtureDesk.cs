using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;

namespace XrmLeads.Nurture;

/// <summary>The leads that marketing looks after: what journeys and flows are told, and what comes due of them.</summary>
internal sealed class NurtureDesk(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Follows up that a lead entered nurture or MQL, or left it.</summary>
    internal void After(StageMove move, FollowUpSheet sheet)
    {
        _ = catalogue;
        _ = move;
        _ = sheet;
    }

    /// <summary>Does what is due of a lead in Inquiry, Nurturing or MQL whose clock rang; its lock is taken.</summary>
    internal void Ring(LeadRecord record, DefinitionInForce version)
    {
        _ = version;
        var sheet = new FollowUpSheet(record.Lead.Id);
        sheet.SetClock(null);
        sheet.Write(run);
    }
}
