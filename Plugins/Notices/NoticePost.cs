using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;

namespace XrmLeads.Notices;

/// <summary>
/// Delivers what people are told, as SYSTEM, in the background and outside of any transaction: it fails no request of theirs. What cannot be delivered to one is
/// delivered to the others, and then the system job fails for the administrator to see. It may run again: what was delivered is not delivered twice.
/// </summary>
internal sealed class NoticePost(PluginRun run)
{
    private readonly List<string> _faults = [];

    /// <summary>Tells people in the app and, where the scope says so, by e-mail: a read and a call for each of them, for e-mails a read and two calls for each more.</summary>
    /// <param name="lead">The lead, for what its scope says; null for none.</param>
    /// <param name="notice">What they are told.</param>
    /// <param name="people">Who is told.</param>
    internal void Deliver(NoticeLead? lead, Notice notice, IReadOnlyList<Person> people) =>
        Deliver(lead is null ? null : new NoticeMail(lead.EmailNotices, lead.Queue), notice, people);

    /// <summary>The same for what is about no lead.</summary>
    /// <param name="mail">What is said of e-mails; null for none.</param>
    /// <param name="notice">What they are told.</param>
    /// <param name="people">Who is told.</param>
    internal void Deliver(NoticeMail? mail, Notice notice, IReadOnlyList<Person> people)
    {
        if (people.Count == 0)
        {
            return;
        }

        var told = AppNotifications.Told(run, notice, people);
        Each(people.Where(person => !told.Contains(person.Id)), person => AppNotifications.Send(run, notice, person));
        if (mail?.IsOn != true)
        {
            return;
        }

        if (mail.Queue is not { } queue)
        {
            _faults.Add(Sentences.NoNoticeQueue);
            return;
        }

        var mails = EmailNotices.Made(run, people);
        Each(people, person => EmailNotices.Send(run, notice, person, queue, mails));
    }

    /// <summary>Tells people of what somebody did, except him.</summary>
    internal void DeliverToOthers(NoticeLead lead, Notice notice, IReadOnlyList<Person> people) =>
        Deliver(lead, notice, [.. people.Where(person => person.Id != run.Context.InitiatingUserId)]);

    /// <summary>Fails the system job where something could not be delivered.</summary>
    /// <exception cref="InvalidPluginExecutionException">Somebody was not told; the message says why.</exception>
    internal void Finish()
    {
        if (_faults.Count > 0)
        {
            throw new InvalidPluginExecutionException(_faults[0] == Sentences.NoNoticeQueue ? _faults[0] : Sentences.NotTold(_faults.Count, _faults[0]));
        }
    }

    private void Each(IEnumerable<Person> people, Action<Person> deliver)
    {
        foreach (var person in people)
        {
            try
            {
                deliver(person);
            }
            catch (Exception fault) when (fault is not InvalidPluginExecutionException)
            {
                run.Trace(fault.ToString());
                _faults.Add(PluginBase.SentenceOf(fault, run.Context.MessageName));
            }
        }
    }
}
