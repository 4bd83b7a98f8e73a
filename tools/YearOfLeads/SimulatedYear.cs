using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse;
using XrmLeads.Schema;
using XrmLeads.YearOfLeads.Org;
using XrmLeads.YearOfLeads.People;
using XrmLeads.YearOfLeads.Records;
using XrmLeads.YearOfLeads.Rules;

namespace XrmLeads.YearOfLeads;

/// <summary>
/// A year of an org on the shipped solution: leads arrive, act and are asked, reps accept, reject and let wait, second persons judge, nurture runs, what is due is
/// done every few minutes of business hours, and for three weeks it is not. After every step it is checked that what must always be true is.
/// </summary>
public sealed class SimulatedYear : IDisposable
{
    private static readonly TimeSpan Opening = new(9, 0, 0), Closing = new(17, 0, 0);

    private readonly YearSettings _settings;
    private readonly YearOrg _org;
    private readonly LeadBook _book;
    private readonly RuleBook _rules;
    private readonly DroppedView _dropped;
    private readonly Desk _desk;
    private readonly Cast _cast;
    private OrganizationWork _checks = new(0, 0, 0);
    private int _steps;
    private bool _isRunning = true;

    private SimulatedYear(YearSettings settings, byte[] zip)
    {
        _settings = settings;
        _org = new YearOrg(settings, zip);
        _book = new LeadBook(_org.Admin);
        _rules = new RuleBook(_book);
        _dropped = new DroppedView(_org.Admin, zip);
        _desk = new Desk(_org, _book, new Dice(settings.Seed));
        _cast = new Cast(_desk);
    }

    /// <summary>Plays the year.</summary>
    /// <param name="settings">What it is made of.</param>
    /// <param name="zip">The managed solution.</param>
    /// <param name="progress">Gets the number of days that are over; null for nobody.</param>
    /// <returns>What came of it.</returns>
    public static YearReport Play(YearSettings settings, byte[] zip, Action<int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        using var year = new SimulatedYear(settings, zip);
        var before = year._org.Dataverse.Work;
        for (var day = 0; day < settings.Days && !year.IsBroken; day++)
        {
            year.Day(day);
            progress?.Invoke(day + 1);
        }

        var work = year._org.Dataverse.Work - before - year._checks;
        return new YearReport(
            year._desk.Deeds, year._desk.Refusals,
            year._book.Moves().GroupBy(move => move).OrderBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count()),
            [.. year._desk.Faults, .. year._rules.Broken])
        {
            Leads = year._book.Leads.Count,
            Steps = year._steps,
            Requests = work.Requests,
            Reads = work.Reads,
            Writes = work.Writes,
        };
    }

    /// <summary>Closes the org.</summary>
    public void Dispose() => _org.Dispose();

    private bool IsBroken => _rules.Broken.Count > 0 || _desk.Faults.Count > 0;

    private void Day(int day)
    {
        var date = YearClock.Start.AddDays(day);
        var isOff = date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        var wasRunning = _isRunning;
        _isRunning = day < _settings.Outage.From || day >= _settings.Outage.Until;
        var due = (int)Math.Round((double)_settings.Leads * (day + 1) / _settings.Days) - (int)Math.Round((double)_settings.Leads * day / _settings.Days);
        if (isOff)
        {
            Step(date.AddHours(12), date.AddDays(1), !wasRunning && _isRunning, () => _cast.DayOff(due));
        }
        else
        {
            var parts = (int)Math.Ceiling((Closing - Opening).TotalMinutes / _settings.TickMinutes);
            for (var part = 0; part <= parts && !IsBroken; part++)
            {
                var at = date + Opening + TimeSpan.FromMinutes(part * _settings.TickMinutes);
                var arrivals = (due * (part + 1) / (parts + 1)) - (due * part / (parts + 1));
                var isFirst = part == 0;
                Step(at, at.AddMinutes(_settings.TickMinutes), isFirst && !wasRunning && _isRunning, () => _cast.PartOfDay(isFirst, arrivals, 1.0 / (parts + 1)));
            }
        }

        _org.Dataverse.ClearTraces();
    }

    /// <summary>What is due is done, then people act; after each the rules are checked.</summary>
    private void Step(DateTime at, DateTime until, bool isRestart, Action people)
    {
        _org.Clock.StandAt(at, until);
        if (_isRunning)
        {
            var before = isRestart ? Penalties() : [];
            ProcessDue();
            Check("what is due", at);
            if (isRestart)
            {
                NobodyPays(before);
            }
        }

        var requests = _org.Dataverse.Work.Requests;
        people();
        if (_org.Dataverse.Work.Requests > requests)
        {
            Check("people", null);
        }

        _steps++;
    }

    private void ProcessDue()
    {
        var service = _desk.As(_org.Service);
        for (var more = true; more;)
        {
            more = service.Act(ProcessDueApi.Name, null) is { } results && (bool)results[ProcessDueApi.Response.More];
        }
    }

    private void Check(string what, DateTime? now)
    {
        var before = _org.Dataverse.Work;
        _book.Look();
        var step = string.Create(CultureInfo.InvariantCulture, $"seed {_settings.Seed}, {_org.Clock.Now:yyyy-MM-dd HH:mm}, after {what}");
        _rules.Check(step, now, _isRunning);
        if (now is not null)
        {
            foreach (var (lead, sentence) in _dropped.Broken())
            {
                _rules.Tell(step, lead, [sentence]);
            }
        }

        _checks = Sum(_checks, _org.Dataverse.Work - before);
    }

    /// <summary>What counts against reps.</summary>
    private HashSet<string> Penalties()
    {
        var query = new QueryExpression(RoutingMemberTable.Name) { ColumnSet = new ColumnSet(RoutingMemberTable.UserId) };
        query.Criteria.AddCondition(RoutingMemberTable.Paused, ConditionOperator.Equal, true);
        return
        [
            .. _org.Admin.RetrieveMultiple(query).Entities.Select(row => $"the rep {row.Lookup(RoutingMemberTable.UserId)} was paused"),
            .. _book.Leads.SelectMany(_book.Handoff.Of).Where(row => row.Moment(HandoffTable.BreachedOn) is not null).Select(row => $"the hand-off {row.Id} was breached"),
        ];
    }

    private void NobodyPays(HashSet<string> before)
    {
        foreach (var sentence in Penalties().Except(before))
        {
            _rules.Broken.Add($"seed {_settings.Seed}, {_org.Clock.Now:yyyy-MM-dd HH:mm}: {sentence} in the first run after a time in which nothing that was due was done");
        }
    }

    private static OrganizationWork Sum(OrganizationWork one, OrganizationWork other) =>
        new(one.Requests + other.Requests, one.Reads + other.Reads, one.Writes + other.Writes);
}
