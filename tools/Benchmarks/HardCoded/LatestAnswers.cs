using System;
using System.Collections.Generic;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Benchmarks.HardCoded;

/// <summary>Of several answers to an item the latest, while it is valid.</summary>
internal sealed class LatestAnswers
{
    internal const int Authority = 0, Budget = 1, Need = 2, Timing = 3, Procurement = 4, Competition = 5;

    private const int Items = 6;

    private static readonly long[] ValidFor = [Days(180), Days(90), Days(180), Days(90), Days(90), Days(90)];

    private readonly bool _hundred;
    private readonly string?[] _values = new string?[Items];
    private readonly long[] _moments = new long[Items];
    private long _now;

    internal LatestAnswers(bool hundred) => _hundred = hundred;

    internal void Read(List<Answer> answers, DateTime now)
    {
        Array.Clear(_values);
        _now = now.Ticks;
        foreach (var answer in answers)
        {
            var item = answer.Item switch
            {
                "authority" => Authority,
                "budget" => Budget,
                "need" => Need,
                "timing" => Timing,
                "procurement" when _hundred => Procurement,
                "competition" when _hundred => Competition,
                _ => -1,
            };
            if (item >= 0 && answer.On <= now && (_values[item] is null || answer.On.Ticks >= _moments[item]))
            {
                _values[item] = answer.Value;
                _moments[item] = answer.On.Ticks;
            }
        }
    }

    internal bool IsGiven(int item) => _values[item] is not null;

    /// <summary>The answer, or null where there is none that is valid.</summary>
    internal string? Valid(int item) => _values[item] is { } value && _now - _moments[item] <= ValidFor[item] ? value : null;

    /// <summary>The number that is answered, else the column's; -1 where neither is known.</summary>
    internal int Number(int item, Dictionary<string, object> columns, string column, int most)
    {
        if (IsGiven(item))
        {
            return Valid(item) switch
            {
                "0" => 0,
                "1" => 1,
                "2" => 2,
                "3" => 3,
                "4" when most == 4 => 4,
                _ => -1,
            };
        }

        return columns.TryInt(column, out var value) && value >= 0 && value <= most ? value : -1;
    }

    /// <summary>The earliest of a moment and the ends of all validities, in ticks.</summary>
    internal long EarliestEnd(long moment)
    {
        for (var item = 0; item < Items; item++)
        {
            if (Valid(item) is not null)
            {
                moment = Math.Min(moment, _moments[item] + ValidFor[item]);
            }
        }

        return moment;
    }

    private static long Days(int days) => days * TimeSpan.TicksPerDay;
}
