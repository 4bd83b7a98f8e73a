using System;
using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.Domain.Calendar;

/// <summary>
/// Local time of a zone as data: offsets from UTC, each valid from a UTC moment on. Made from rules, since the framework's own zones have other names and
/// other rules on each machine. Exact from 2000 to 2100; before and after it the first and last offset hold. Immutable.
/// </summary>
public sealed class ZoneTransitions
{
    private const int FirstYear = 2000, LastYear = 2100;

    private readonly long[] _starts;
    private readonly long[] _offsets;

    private ZoneTransitions(List<long> starts, List<long> offsets)
    {
        _starts = [.. starts];
        _offsets = [.. offsets];
    }

    /// <summary>A zone that is UTC.</summary>
    public static ZoneTransitions Utc { get; } = new([long.MinValue], [0]);

    /// <summary>The moments at which the offset changes, in order.</summary>
    public IEnumerable<DateTime> Changes => _starts.Skip(1).Select(start => new DateTime(start, DateTimeKind.Utc));

    /// <summary>The transitions of a zone.</summary>
    /// <param name="rules">Its rules, in any order, at least one; what the first one begins with holds before it, too.</param>
    /// <returns>The transitions.</returns>
    /// <exception cref="ArgumentException">There is no rule.</exception>
    public static ZoneTransitions Of(IReadOnlyList<ZoneRule> rules)
    {
        if (rules.Count == 0)
        {
            throw new ArgumentException("A zone has at least one rule.", nameof(rules));
        }

        var inOrder = rules.OrderBy(rule => rule.EffectiveFrom).ToList();
        var at = Math.Max(0, inOrder.FindLastIndex(rule => rule.EffectiveFrom.Year < FirstYear));
        var first = new DateTime(FirstYear, 1, 1);
        var from = inOrder[at].EffectiveFrom > first ? inOrder[at].EffectiveFrom : first;
        var starts = new List<long> { long.MinValue };
        var offsets = new List<long> { inOrder[at].OffsetAt(from) };
        for (; at < inOrder.Count; at++)
        {
            var rule = inOrder[at];
            var until = at + 1 < inOrder.Count ? inOrder[at + 1].EffectiveFrom : new DateTime(LastYear + 1, 1, 1);
            Add(from.Ticks, rule.OffsetAt(from), starts, offsets);
            for (var year = from.Year; year <= until.Year; year++)
            {
                var daylight = rule.Daylight(year);
                var standard = rule.Standard(year);
                var inSouth = standard < daylight;
                AddWithin(inSouth ? standard : daylight, inSouth ? rule.StandardOffset : rule.DaylightOffset);
                AddWithin(inSouth ? daylight : standard, inSouth ? rule.DaylightOffset : rule.StandardOffset);
            }

            void AddWithin(long? local, long offset)
            {
                if (local > from.Ticks && local < until.Ticks)
                {
                    Add(local.Value, offset, starts, offsets);
                }
            }

            from = until;
        }

        return new ZoneTransitions(starts, offsets);
    }

    /// <summary>Local time at a moment.</summary>
    /// <param name="utc">The moment, UTC.</param>
    /// <returns>What clocks show, of no kind.</returns>
    public DateTime ToLocal(DateTime utc) => new(ToLocal(Scoring.Moment.RequireUtc(utc).Ticks));

    /// <summary>The moment at which clocks show a local time. In a gap, the moment after the gap.</summary>
    /// <param name="local">The local time.</param>
    /// <param name="second">Of a time that clocks show twice, whether to take the second.</param>
    /// <returns>The moment, UTC.</returns>
    public DateTime ToUtc(DateTime local, bool second) => new(ToUtc(local.Ticks, second), DateTimeKind.Utc);

    internal long ToLocal(long utc) => utc + _offsets[IndexOf(utc)];

    internal long ToUtc(long local, bool second)
    {
        long? found = null;
        long? afterGap = null;
        var last = IndexOf(local + TimeSpan.TicksPerDay);
        for (var i = IndexOf(local - TimeSpan.TicksPerDay); i <= last; i++)
        {
            var utc = local - _offsets[i];
            if (utc >= _starts[i] && (i + 1 == _starts.Length || utc < _starts[i + 1]))
            {
                found = second ? utc : found ?? utc;
            }
            else if (utc < _starts[i] && i > 0 && local - _offsets[i - 1] >= _starts[i])
            {
                afterGap = _starts[i];
            }
        }

        return found ?? afterGap!.Value;
    }

    private static void Add(long local, long offset, List<long> starts, List<long> offsets)
    {
        var before = offsets[offsets.Count - 1];
        var utc = local - before;
        if (offset == before)
        {
            return;
        }

        // Rules that follow each other within hours are none that a zone ever had; the later one counts.
        if (utc <= starts[starts.Count - 1])
        {
            offsets[offsets.Count - 1] = offset;
            return;
        }

        starts.Add(utc);
        offsets.Add(offset);
    }

    private int IndexOf(long utc)
    {
        var at = Array.BinarySearch(_starts, utc);
        return at >= 0 ? at : ~at - 1;
    }
}
