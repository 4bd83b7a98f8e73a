using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Notices;

/// <summary>Tells a sales rep that he gets no new leads, where he did not pause himself.</summary>
internal static class PauseNotice
{
    /// <summary>What is looked at of a row.</summary>
    internal const string Columns = RoutingMemberTable.UserId + "," + RoutingMemberTable.Paused;

    /// <summary>Tells him where he was just paused. It goes to the app alone: a rep may be a member of several scopes.</summary>
    internal static void After(PluginRun run)
    {
        if (run.PostImage.Value(RoutingMemberTable.Paused) is not true || run.PreImage.Value(RoutingMemberTable.Paused) is true
            || run.Context.UserId == run.PostImage.Lookup(RoutingMemberTable.UserId)?.Id)
        {
            return;
        }

        var post = new NoticePost(run);
        post.Deliver((NoticeMail?)null, new Notice(NoticeIcon.Warning, Sentences.YouArePaused, Sentences.WhyYouArePaused, null), People.Of(run, [run.PostImage.Lookup(RoutingMemberTable.UserId)]));
        post.Finish();
    }
}
