using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using XrmLeads.Clock;
using XrmLeads.Core;

namespace XrmLeads.Judging;

/// <summary>
/// Judges leads of a page one after the other until its time is over. A page is one transaction: a fault undoes all of it, and the caller repeats it lead by
/// lead.
/// </summary>
internal sealed class Batch
{
    private const int UsualPage = 200;
    private const int LargestPage = 5000;
    private const int UsualSeconds = 60;

    /// <summary>Dataverse ends a request after two minutes; a page must be done before.</summary>
    private const int MostSeconds = 90;

    private readonly Elapsed _elapsed = Elapsed.Start();
    private readonly LeadJudge _judge;
    private readonly int _seconds;

    internal Batch(LeadJudge judge, int seconds)
    {
        _judge = judge;
        _seconds = seconds;
    }

    /// <summary>How many leads were looked at.</summary>
    internal int Processed { get; private set; }

    /// <summary>How many of them were written.</summary>
    internal int Changed { get; private set; }

    /// <summary>Whether the time is over; never before the first lead, so that each page gets on.</summary>
    internal bool IsOver => Processed > 0 && _elapsed.Seconds >= _seconds;

    /// <summary>The size of a page as it was asked for, 1 to 5,000; 200 where it was not.</summary>
    internal static int PageSize(int asked) => asked <= 0 ? UsualPage : Math.Min(asked, LargestPage);

    /// <summary>The seconds as they were asked for, 1 to 90; 60 where they were not.</summary>
    internal static int Seconds(int asked) => asked <= 0 ? UsualSeconds : Math.Min(asked, MostSeconds);

    /// <summary>The leads that a caller names.</summary>
    /// <exception cref="InvalidPluginExecutionException">A name is no id.</exception>
    internal static IReadOnlyList<Guid> Named(string[] names)
    {
        var ids = new List<Guid>(names.Length);
        foreach (var name in names)
        {
            ids.Add(Guid.TryParse(name, out var id) ? id : throw new InvalidPluginExecutionException(Sentences.NotAnId(name)));
        }

        return ids;
    }

    /// <summary>Does what is due, in the order in which it is given, until the time is over.</summary>
    /// <returns>True where all had their turn.</returns>
    internal bool Do(IReadOnlyList<DueLead> leads, LeadClock clock)
    {
        foreach (var lead in leads)
        {
            if (!(lead.Rings ? Ring([lead.Id], clock) : Judge([lead.Id], LeadChange.TimePassed)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Does what is due of leads until the time is over.</summary>
    /// <returns>True where all had their turn.</returns>
    internal bool Ring(IReadOnlyList<Guid> leads, LeadClock clock)
    {
        foreach (var lead in leads)
        {
            if (IsOver)
            {
                return false;
            }

            if (clock.Ring(lead))
            {
                Changed++;
                Processed++;
            }
        }

        return true;
    }

    /// <summary>Judges leads until the time is over.</summary>
    /// <returns>True where all were judged.</returns>
    internal bool Judge(IReadOnlyList<Guid> leads, LeadChange change)
    {
        foreach (var lead in leads)
        {
            if (IsOver)
            {
                return false;
            }

            Changed += _judge.Judge(lead, change) == JudgeResult.Changed ? 1 : 0;
            Processed++;
        }

        return true;
    }
}
