using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Notices;

/// <summary>Tells those who signed a definition that it is to be looked at again: 30 days before and on the day.</summary>
internal static class ReviewNotice
{
    /// <summary>What is looked at of a definition.</summary>
    internal const string Columns = LeadDefinitionTable.PrimaryName + "," + LeadDefinitionTable.Version + "," + LeadDefinitionTable.ScopeId + "," + LeadDefinitionTable.ReviewBy
        + "," + LeadDefinitionTable.ReviewTold + "," + LeadDefinitionTable.MarketingSignedById + "," + LeadDefinitionTable.SalesSignedById;

    /// <summary>Tells them: two reads, and what telling costs.</summary>
    internal static void After(PluginRun run)
    {
        var row = run.PostImage;
        if (row.WholeNumber(LeadDefinitionTable.ReviewTold) is not (> 0 and var told) || row.When(LeadDefinitionTable.ReviewBy) is not { } by
            || row.Lookup(LeadDefinitionTable.ScopeId) is not { } scope)
        {
            return;
        }

        var isDue = told > 1;
        var notice = new Notice(
            isDue ? NoticeIcon.Warning : NoticeIcon.Info, Sentences.ReviewDue(row.Text(LeadDefinitionTable.PrimaryName), row.WholeNumber(LeadDefinitionTable.Version), isDue),
            Sentences.ReviewBy(by, isDue), null);
        var post = new NoticePost(run);
        post.Deliver(
            NoticeMail.Of(run, scope.Id), notice, People.Of(run, [row.Lookup(LeadDefinitionTable.MarketingSignedById), row.Lookup(LeadDefinitionTable.SalesSignedById)]));
        post.Finish();
    }
}
