using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Notices;

/// <summary>What people are told of a hand-off, read from its row alone: whatever writes it knows nothing of notices.</summary>
internal static class HandoffNotices
{
    /// <summary>What is looked at of a row.</summary>
    internal const string Columns = HandoffTable.LeadId + "," + HandoffTable.RepId + "," + HandoffTable.TeamId + "," + HandoffTable.Status + "," + HandoffTable.Warned
        + "," + HandoffTable.Hop + "," + HandoffTable.Why + "," + HandoffTable.AcceptDueOn + "," + HandoffTable.AcceptedOn + "," + HandoffTable.ContactDueOn;

    /// <summary>The columns of which a change is worth a look.</summary>
    internal const string Filter = HandoffTable.Status + "," + HandoffTable.Warned;

    /// <summary>Tells of a hand-off that begins: the rep, or the team that has the lead.</summary>
    internal static void AfterCreate(PluginRun run)
    {
        var row = run.PostImage;
        if (LeadOf(run, row) is not { } lead)
        {
            return;
        }

        var why = row.Text(HandoffTable.Why);
        if (row.Lookup(HandoffTable.RepId) is { } rep)
        {
            var body = IsAccepted(row) ? Sentences.ContactBy(why, row.When(HandoffTable.ContactDueOn)) : Sentences.AcceptBy(why, row.When(HandoffTable.AcceptDueOn));
            Tell(run, lead, new Notice(NoticeIcon.Info, Sentences.LeadForYou(lead.Name), body, lead.Id), rep);
        }
        else if (row.Lookup(HandoffTable.TeamId) is { } team)
        {
            Tell(run, lead, new Notice(NoticeIcon.Info, Sentences.LeadForTeam(lead.Name), Sentences.OnlyWhy(why), lead.Id), team);
        }
    }

    /// <summary>Tells of a hand-off that goes on: warned, expired, accepted, rejected, completed.</summary>
    internal static void AfterUpdate(PluginRun run)
    {
        var before = run.PreImage;
        var row = run.PostImage;
        var status = row.Choice(HandoffTable.Status);
        if (status != before.Choice(HandoffTable.Status))
        {
            if (status is HandoffStatusChoice.Expired or HandoffStatusChoice.Accepted or HandoffStatusChoice.Rejected or HandoffStatusChoice.Completed
                && LeadOf(run, row) is { } lead)
            {
                AfterStatus(run, row, lead, status.Value);
            }
        }
        else if (row.WholeNumber(HandoffTable.Warned) > before.WholeNumber(HandoffTable.Warned) && row.Lookup(HandoffTable.RepId) is { } rep && DueOn(row) is { } due
            && LeadOf(run, row) is { } warned)
        {
            var isLast = row.WholeNumber(HandoffTable.Warned) > 1;
            var body = IsAccepted(row) ? Sentences.StillToContact(isLast, due) : Sentences.StillToAccept(isLast, due);
            Tell(run, warned, new Notice(NoticeIcon.Warning, Sentences.DueSoon(warned.Name), body, warned.Id), rep);
        }
    }

    private static void AfterStatus(PluginRun run, Entity row, NoticeLead lead, int status)
    {
        if (status == HandoffStatusChoice.Expired)
        {
            Expired(run, row, lead);
            return;
        }

        if (lead.IsOfSales)
        {
            return;
        }

        var rep = People.NameOf(run, row.Lookup(HandoffTable.RepId));
        var history = NoticeHistory.Read(run, lead);
        var notice = status switch
        {
            HandoffStatusChoice.Accepted => new Notice(NoticeIcon.Success, Sentences.Accepted(lead.Name), Sentences.AcceptedBy(rep), lead.Id),
            HandoffStatusChoice.Rejected => new Notice(NoticeIcon.Failure, Sentences.Rejected(lead.Name), Sentences.RejectedBy(rep, history.Rejection), lead.Id),
            _ => new Notice(NoticeIcon.Success, Sentences.BecameSql(lead.Name), Sentences.ConfirmedBy(rep), lead.Id),
        };
        var post = new NoticePost(run);
        post.DeliverToOthers(lead, notice, People.Of(run, [lead.CampaignOwner, history.Qualifier]));
        post.Finish();
    }

    private static void Expired(PluginRun run, Entity row, NoticeLead lead)
    {
        var due = DueOn(row);
        var rep = People.Of(run, [row.Lookup(HandoffTable.RepId)]);
        var managers = People.Of(run, [lead.Managers]).Where(person => rep.All(one => one.Id != person.Id)).ToList();
        var name = rep.Count == 0 ? null : rep[0].Name;
        var hop = row.WholeNumber(HandoffTable.Hop);
        var own = IsAccepted(row) ? Sentences.NotContacted(due) : Sentences.NotAccepted(due);
        var others = IsAccepted(row) ? Sentences.RepDidNotContact(name, due, hop) : Sentences.RepDidNotAccept(name, due, hop);
        var post = new NoticePost(run);
        post.Deliver(lead, new Notice(NoticeIcon.Failure, Sentences.TooLate(lead.Name), own, lead.Id), rep);
        post.Deliver(lead, new Notice(NoticeIcon.Warning, Sentences.LeadWasLetWait(lead.Name), others, lead.Id), managers);
        post.Finish();
    }

    private static void Tell(PluginRun run, NoticeLead lead, Notice notice, EntityReference whom)
    {
        var post = new NoticePost(run);
        post.Deliver(lead, notice, People.Of(run, [whom]));
        post.Finish();
    }

    private static NoticeLead? LeadOf(PluginRun run, Entity row) => row.Lookup(HandoffTable.LeadId) is { } lead ? NoticeLead.Read(run, lead.Id) : null;

    private static bool IsAccepted(Entity row) => row.When(HandoffTable.AcceptedOn) is not null;

    private static DateTime? DueOn(Entity row) => row.When(IsAccepted(row) ? HandoffTable.ContactDueOn : HandoffTable.AcceptDueOn);
}
