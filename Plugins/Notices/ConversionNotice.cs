using System;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Outcomes;
using XrmLeads.Schema;

namespace XrmLeads.Notices;

/// <summary>Tells marketing and the qualifier of a lead that was converted, and of its opportunity that was won.</summary>
internal static class ConversionNotice
{
    private const int Won = 1;

    /// <summary>Tells them where the lead has just become Converted: three reads, and what telling costs.</summary>
    internal static void After(PluginRun run)
    {
        if (run.PostImage.Choice(LeadTable.Stage) == StageChoice.Converted
            && run.PreImage.Choice(LeadColumns.StateCode) != run.PostImage.Choice(LeadColumns.StateCode))
        {
            Tell(run, run.Context.PrimaryEntityId, Sentences.Converted, Sentences.WhatConverted);
        }
    }

    /// <summary>Tells them where an opportunity that came from a lead was just won: three reads, and what telling costs.</summary>
    internal static void AfterWin(PluginRun run)
    {
        if (run.PostImage.Choice(OpportunityColumns.StateCode) == Won && run.PreImage.Choice(OpportunityColumns.StateCode) != Won
            && run.PostImage.Lookup(OpportunityColumns.OriginatingLeadId) is { } lead)
        {
            Tell(run, lead.Id, Sentences.Won, Sentences.WhatWon);
        }
    }

    private static void Tell(PluginRun run, Guid leadId, Func<string, string> title, string body)
    {
        if (NoticeLead.Read(run, leadId) is not { IsOfSales: false } lead)
        {
            return;
        }

        var notice = new Notice(NoticeIcon.Success, title(lead.Name), body, lead.Id);
        var post = new NoticePost(run);
        post.DeliverToOthers(lead, notice, People.Of(run, [lead.CampaignOwner, NoticeHistory.Read(run, lead).Qualifier]));
        post.Finish();
    }
}
