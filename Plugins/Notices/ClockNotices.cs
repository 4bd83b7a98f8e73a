using System.Collections.Generic;
using XrmLeads.Clock;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Notices;

/// <summary>Tells the administrators that what comes due is not done, and that it is done again.</summary>
internal static class ClockNotices
{
    /// <summary>What is looked at of the clock.</summary>
    internal const string ClockColumns = ClockTable.LastRunOn + "," + ClockTable.ToldOn + "," + ClockTable.AdministratorTeamId;

    /// <summary>What is looked at of an outage.</summary>
    internal const string OutageColumns = OutageTable.FromOn + "," + OutageTable.UntilOn;

    /// <summary>Tells of a clock that stands still: three reads, and what telling costs.</summary>
    internal static void AfterTold(PluginRun run)
    {
        if (run.PostImage.When(ClockTable.ToldOn) is not null && run.PostImage.When(ClockTable.LastRunOn) is { } last
            && run.PostImage.Lookup(ClockTable.AdministratorTeamId) is { } team)
        {
            Tell(run, new Notice(NoticeIcon.Failure, Sentences.ClockStands, Sentences.ClockStandsSince(last), null), People.Of(run, [team]));
        }
    }

    /// <summary>
    /// Tells of a time without a clock that is over, where it was more than 30 minutes of business hours: a read and up to two for the calendar, three more, and
    /// what telling costs.
    /// </summary>
    internal static void AfterOutage(PluginRun run)
    {
        if (run.PostImage.When(OutageTable.FromOn) is { } from && run.PostImage.When(OutageTable.UntilOn) is { } until
            && ClockRow.Read(run) is { Team: { } team } clock && Lateness.Is(run, DefinitionCatalogue.For(run), clock.CalendarId, from, until))
        {
            Tell(run, new Notice(NoticeIcon.Warning, Sentences.ClockGoesOn, Sentences.ClockStood(from, until), null), People.Of(run, [team]));
        }
    }

    private static void Tell(PluginRun run, Notice notice, IReadOnlyList<Person> people)
    {
        var post = new NoticePost(run);
        post.Deliver(NoticeMail.OfDefaultScope(run), notice, people);
        post.Finish();
    }
}
