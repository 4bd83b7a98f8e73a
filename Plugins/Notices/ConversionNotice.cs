using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Notices;

/// <summary>Tells marketing and the qualifier of a lead that was converted.</summary>
internal static class ConversionNotice
{
    /// <summary>Tells them where the lead has just become Converted: three reads, and what telling costs.</summary>
    internal static void After(PluginRun run)
    {
        if (run.PostImage.Choice(LeadTable.Stage) != StageChoice.Converted
            || run.PreImage.Choice(LeadColumns.StateCode) == run.PostImage.Choice(LeadColumns.StateCode)
            || NoticeLead.Read(run, run.Context.PrimaryEntityId) is not { IsOfSales: false } lead)
        {
            return;
        }

        var notice = new Notice(NoticeIcon.Success, Sentences.Converted(lead.Name), Sentences.WhatConverted, lead.Id);
        var post = new NoticePost(run);
        post.DeliverToOthers(lead, notice, People.Of(run, [lead.CampaignOwner, NoticeHistory.Read(run, lead).Qualifier]));
        post.Finish();
    }
}
