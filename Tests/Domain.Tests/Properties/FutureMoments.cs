using System;
using System.Collections.Generic;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>Moments at which a property looks that something has not happened yet.</summary>
internal static class FutureMoments
{
    /// <summary>Whole seconds after now: near now, near the end, between them, and where the age of an input comes to a limit.</summary>
    internal static List<DateTime> Before(Situation situation, DateTime until)
    {
        var span = Math.Max(1, (until - situation.Now).TotalSeconds);
        var dice = new Dice(situation.Seed);
        var offsets = new List<double>();
        for (var i = 0; i < 20; i++)
        {
            offsets.Add(span * dice.Part());
            offsets.Add(Math.Pow(span, dice.Part()));
            offsets.Add(span - Math.Pow(span, dice.Part()));
        }

        var moments = new List<DateTime>();
        foreach (var offset in offsets)
        {
            var ticks = situation.Now.Ticks + (long)(offset * TimeSpan.TicksPerSecond);
            var second = new DateTime(ticks - (ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
            if (second > situation.Now && second <= until)
            {
                moments.Add(second);
            }
        }

        return moments;
    }
}
