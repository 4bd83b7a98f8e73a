using System;
using System.Linq;
using XrmLeads.Schema;
using XrmLeads.YearOfLeads.Records;

namespace XrmLeads.YearOfLeads.People;

/// <summary>All who act in the year.</summary>
internal sealed class Cast
{
    private readonly Desk _desk;
    private readonly Arrivals _arrivals;
    private readonly Visits _visits;
    private readonly NurturePart _nurture;
    private readonly LanePart[] _lane;
    private readonly SecondPersonPart _second;
    private readonly (Guid Id, RepPart Part)[] _reps;
    private readonly DealsPart _deals;
    private readonly ManagerPart _managers;
    private int _parts;

    internal Cast(Desk desk)
    {
        _desk = desk;
        _arrivals = new Arrivals(desk);
        _visits = new Visits(desk);
        _nurture = new NurturePart(desk);
        _lane = [.. desk.Org.Qualifiers.Select(qualifier => new LanePart(desk, qualifier))];
        _second = new SecondPersonPart(desk);
        _reps = [.. desk.Org.Reps.Select((rep, place) => (rep, new RepPart(desk, rep, (place % 4) switch { 0 => 0.9, 1 => 0.8, 2 => 0.6, _ => 0.2 })))];
        _deals = new DealsPart(desk);
        _managers = new ManagerPart(desk, _deals);
    }

    /// <summary>A day on which nobody works: leads come and do something all the same.</summary>
    internal void DayOff(int arrivals)
    {
        Arrive(arrivals);
        _visits.Some(1);
        _nurture.Work();
    }

    /// <summary>A part of a business day.</summary>
    internal void PartOfDay(bool isMorning, int arrivals, double share)
    {
        Arrive(arrivals);
        _visits.Some(share);
        if (isMorning)
        {
            _managers.Day();
            _deals.Day();
            foreach (var (_, part) in _reps)
            {
                part.Morning();
            }
        }

        if (_parts++ % 8 == 0)
        {
            _nurture.Work();
        }

        // They look into the queue before they take of it.
        var free = _desk.Book.OpenLeads.Count(IsFree);
        foreach (var qualifier in _lane)
        {
            if (free > 0 || isMorning)
            {
                free -= qualifier.Work(Math.Max(1, Math.Min(2, free)));
            }
        }

        _second.Work();
        var byOwner = _desk.Book.OpenLeads.Where(lead => _desk.Book.Stage(lead) is StageChoice.SalesReady or StageChoice.Sal)
            .ToLookup(lead => _desk.Book.Row(lead).Lookup("ownerid"));
        foreach (var (id, part) in _reps)
        {
            part.Work([.. byOwner[id]]);
        }
    }

    private bool IsFree(Guid lead)
    {
        var row = _desk.Book.Row(lead);
        return row.Choice(LeadTable.Stage) == StageChoice.InQualification && row.Lookup(LeadTable.ClaimId) is null && !(row.Moment(LeadTable.CallBackOn) > _desk.Now);
    }

    private void Arrive(int count)
    {
        for (; count > 0; count--)
        {
            _arrivals.One();
        }
    }
}
