using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Nurture;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Notices;

/// <summary>Tells the sales managers of a lead that returned to nurture more often than its definition takes, once.</summary>
internal static class ReturnNotice
{
    /// <summary>Tells them with the return that is one too many: a read, and what telling costs; nothing for any other.</summary>
    internal static void After(PluginRun run)
    {
        var before = run.PreImage.WholeNumber(LeadTable.RecycleCount);
        var returns = run.PostImage.WholeNumber(LeadTable.RecycleCount);
        if (returns <= before)
        {
            return;
        }

        var rules = StageGuard.VersionOf(DefinitionCatalogue.For(run), run.PostImage.Value)?.Definition?.Nurture ?? NurtureRules.Shipped;
        if (!Recycling.IsToBeTold(before, returns, rules) || NoticeLead.Read(run, run.Context.PrimaryEntityId) is not { } lead)
        {
            return;
        }

        var post = new NoticePost(run);
        post.DeliverToOthers(lead, new Notice(NoticeIcon.Warning, Sentences.KeepsComingBack(lead.Name), Sentences.CameBack(returns), lead.Id), People.Of(run, [lead.Managers]));
        post.Finish();
    }
}
