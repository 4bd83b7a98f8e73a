using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;
using XrmLeads.Cli.Sweeping;
using XrmLeads.LocalDataverse;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Trying.Month;

/// <summary>
/// A scripted month on the fictional leads: leads do something, a qualifier asks, sales reps accept, call, reject, pass on and let time run out, second persons judge,
/// a manager assigns, nurture begins and touches, SQLs are qualified, won and lost. How people behave is invented and follows a fixed seed; what comes of it is what the plugins make of it.
/// </summary>
internal sealed class TrialMonth : IDisposable
{
    /// <summary>How many days are played.</summary>
    internal const int Days = 30;

    private const int Seed = 20101129, Opening = 9, Closing = 17;

    private readonly Connection _clockwork;
    private readonly OrgClock _clock;
    private readonly Tally _tally = new();
    private readonly Person _marketer, _qualifier, _manager;
    private readonly Person[] _reps;
    private readonly MarketingPlay _marketing;
    private readonly QualifierPlay _lane;
    private readonly RepPlay[] _sales;
    private readonly ManagerPlay _management;
    private readonly SecondPersonPlay _judges;
    private readonly NurturePlay _nurture;
    private readonly DealsPlay[] _deals;

    private TrialMonth(Dataverse dataverse, OrgClock clock, IReadOnlyList<Guid> leads)
    {
        var random = new Random(Seed);
        _clock = clock;
        _clockwork = Connection.To(dataverse, null);
        (_marketer, _qualifier, _manager) = (new Person(dataverse, "mia.marketing"), new Person(dataverse, "quinn.qualifier"), new Person(dataverse, SalesTeam.Manager));
        _reps = Array.ConvertAll(SalesTeam.Reps, name => new Person(dataverse, name));
        _marketing = new MarketingPlay(_marketer, leads, random, _tally);
        _lane = new QualifierPlay(_qualifier, random, _tally);
        _sales = [new(_reps[0], _manager, 0.95, random, _tally), new(_reps[1], _manager, 0.85, random, _tally), new(_reps[2], _manager, 0.45, random, _tally)];
        _management = new ManagerPlay(_manager, _reps[0], _tally);
        _judges = new SecondPersonPlay(_qualifier, _marketer, _manager, random, _tally);
        _nurture = new NurturePlay(_marketer, random, _tally);
        _deals = [.. Array.ConvertAll(_reps, rep => new DealsPlay(rep, random, _tally))];
    }

    /// <summary>Plays the month from the moment of the clock on.</summary>
    /// <param name="dataverse">The org.</param>
    /// <param name="clock">Its clock, which stands at the end of the month afterwards.</param>
    /// <param name="leads">The leads that do something, in a fixed order.</param>
    /// <param name="progress">Gets the number of days that are over.</param>
    /// <param name="cancellation">Breaks it off between two hours.</param>
    /// <returns>What was done and how often.</returns>
    internal static Tally Play(Dataverse dataverse, OrgClock clock, IReadOnlyList<Guid> leads, Action<int> progress, CancellationToken cancellation)
    {
        using var month = new TrialMonth(dataverse, clock, leads);
        SalesTeam.Form(dataverse, clock.Now);
        var first = clock.Now.Date;
        for (var day = 0; day < Days; day++)
        {
            month.Day(first.AddDays(day), cancellation);
            month._marketing.Day(day);
            progress(day + 1);
        }

        month._management.LastHour();
        clock.StandAt(first.AddDays(Days));
        month.CountReturns(first);
        return month._tally;
    }

    public void Dispose()
    {
        foreach (var person in (Person[])[_marketer, _qualifier, _manager, .. _reps])
        {
            person.Dispose();
        }

        _clockwork.Dispose();
    }

    private void Day(DateTime day, CancellationToken cancellation)
    {
        if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            _clock.StandAt(day.AddHours(12));
            _marketing.Hour();
            ProcessDue();
            return;
        }

        for (var hour = Opening; hour < Closing; hour++)
        {
            cancellation.ThrowIfCancellationRequested();

            // Twice an hour: a clock that stands for longer than 30 minutes counts against nobody.
            _clock.StandAt(day.AddHours(hour));
            ProcessDue();
            _clock.StandAt(day.AddHours(hour).AddMinutes(30));
            _marketing.Hour();
            ProcessDue();
            if (hour == Opening)
            {
                Morning();
            }

            _lane.Hour(_clock.Now);
            if (hour % 3 == 0)
            {
                _judges.Hour();
            }

            foreach (var rep in _sales)
            {
                rep.Hour(_clock.Now);
            }
        }

        _clock.StandAt(day.AddHours(Closing));
        ProcessDue();
        _clockwork.ForgetTraces();
    }

    private void Morning()
    {
        foreach (var rep in _sales)
        {
            rep.Morning();
        }

        foreach (var deals in _deals)
        {
            deals.Morning(_clock.Now);
        }

        _management.Morning();
        _nurture.Day(_clock.Now);
    }

    /// <summary>What the plugins did by themselves, read back from what they wrote.</summary>
    private void CountReturns(DateTime since)
    {
        var moves = new QueryExpression(StageHistoryTable.Name) { ColumnSet = new ColumnSet(StageHistoryTable.To, StageHistoryTable.Reason) };
        moves.Criteria.AddCondition(StageHistoryTable.LeftOn, ConditionOperator.GreaterEqual, since);
        moves.Criteria.AddCondition(StageHistoryTable.From, ConditionOperator.Equal, StageChoice.Nurturing);
        moves.Criteria.AddCondition(StageHistoryTable.To, ConditionOperator.NotEqual, StageChoice.Disqualified);
        var returns = _clockwork.RetrieveMultiple(moves).Entities;
        var recalled = returns.Count(row => row.GetAttributeValue<string>(StageHistoryTable.Reason)?.Contains("recall date", StringComparison.Ordinal) == true);
        _tally.Add("leads came back from nurture by something new", returns.Count - recalled);
        _tally.Add("leads came back from nurture because their date had come", recalled);
        var unjudged = new QueryExpression(RejectionTable.Name) { ColumnSet = new ColumnSet(RejectionTable.Id) };
        unjudged.Criteria.AddCondition(RejectionTable.Outcome, ConditionOperator.Equal, RejectionOutcomeChoice.Unjudged);
        _tally.Add("rejections were judged by nobody in time; they count against nobody", _clockwork.RetrieveMultiple(unjudged).Entities.Count);
    }

    private void ProcessDue() => new DuePages(_clockwork.Service, Connection.IsFault).ProcessDue(_clock.Now);
}
