using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Notices;

/// <summary>What people are told of a rejection, read from its row alone: whatever writes it knows nothing of notices.</summary>
internal static class RejectionNotices
{
    /// <summary>What is looked at of a row.</summary>
    internal const string Columns = RejectionTable.LeadId + "," + RejectionTable.Outcome + "," + RejectionTable.RejectedById + "," + RejectionTable.PrimaryName + ","
        + RejectionTable.Evidence + "," + RejectionTable.Finding + "," + RejectionTable.VerifyDueOn + "," + RejectionTable.VerifierId + "," + RejectionTable.Again;

    /// <summary>Tells those who judge of a rejection that waits: the qualifiers, or the sales managers where it is the second one for the reason.</summary>
    internal static void AfterCreate(PluginRun run)
    {
        var row = run.PostImage;
        if (row.Choice(RejectionTable.Outcome) != RejectionOutcomeChoice.Pending || LeadOf(run, row) is not { } lead)
        {
            return;
        }

        var notice = new Notice(
            NoticeIcon.Info, Sentences.JudgeRejection(lead.Name),
            Sentences.JudgeBy(row.Text(RejectionTable.PrimaryName), row.Text(RejectionTable.Evidence), row.When(RejectionTable.VerifyDueOn)), lead.Id);
        Tell(run, lead, notice, row.WholeNumber(RejectionTable.Again) > 1 ? lead.Managers : lead.Qualifiers);
    }

    /// <summary>Tells how it ended: who rejected the lead and who has it now that it was overturned, the sales managers that nobody judged.</summary>
    internal static void AfterUpdate(PluginRun run)
    {
        var row = run.PostImage;
        var outcome = row.Choice(RejectionTable.Outcome);
        if (outcome == run.PreImage.Choice(RejectionTable.Outcome)
            || outcome is not (RejectionOutcomeChoice.Overturned or RejectionOutcomeChoice.Unjudged)
            || LeadOf(run, row) is not { } lead)
        {
            return;
        }

        if (outcome == RejectionOutcomeChoice.Unjudged)
        {
            Tell(run, lead, new Notice(NoticeIcon.Warning, Sentences.RejectionUnjudged(lead.Name), Sentences.UnjudgedInTime, lead.Id), lead.Managers);
            return;
        }

        var body = Sentences.OverturnedBy(People.NameOf(run, row.Lookup(RejectionTable.VerifierId)), row.Text(RejectionTable.Finding));
        Tell(run, lead, new Notice(NoticeIcon.Info, Sentences.RejectionOverturned(lead.Name), body, lead.Id), row.Lookup(RejectionTable.RejectedById), lead.Owner);
    }

    private static void Tell(PluginRun run, NoticeLead lead, Notice notice, params EntityReference?[] whom)
    {
        var post = new NoticePost(run);
        post.DeliverToOthers(lead, notice, [.. People.Of(run, whom).GroupBy(person => person.Id).Select(same => same.First())]);
        post.Finish();
    }

    private static NoticeLead? LeadOf(PluginRun run, Entity row) => row.Lookup(RejectionTable.LeadId) is { } lead ? NoticeLead.Read(run, lead.Id) : null;
}
