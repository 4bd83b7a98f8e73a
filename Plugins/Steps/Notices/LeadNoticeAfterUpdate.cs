using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Notices;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Notices;

/// <summary>
/// Tells marketing and the qualifier of a lead that was converted, and the sales managers of one that keeps coming back, in the background; it runs only where a lead
/// is closed or opened or returns to nurture.
/// </summary>
[PluginType("859e74ba-952f-48dc-a7e7-219b6e3c4c0e")]
[PluginStep(Step, Message.Update, LeadTable.Name, Stage.PostOperation, Filter = LeadColumns.StateCode + "," + LeadTable.RecycleCount, Async = true)]
[PluginImage(Step, "60fa49a3-2853-457f-8ba7-fc105f86a004", ImageKind.Pre, PluginImageAttribute.PreImage, Columns)]
[PluginImage(Step, "10b55bd5-6ac8-459b-9712-a5590ca085ec", ImageKind.Post, PluginImageAttribute.PostImage, Columns)]
public sealed class LeadNoticeAfterUpdate : PluginBase
{
    private const string Columns = LeadColumns.StateCode + "," + LeadTable.Stage + "," + LeadTable.RecycleCount + "," + LeadTable.ScoringStatus + "," + LeadTable.DefinitionId;
    private const string Step = "802f0bb2-7408-4eab-8dad-e54c3276b033";

    private protected override void Run(PluginRun run)
    {
        ConversionNotice.After(run);
        ReturnNotice.After(run);
    }
}
