using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.GoldenCases;

/// <summary>
/// The cell of signals: <c>demo_request -5d #a; pricing_page -12d x2</c>. An empty cell keeps those of the base, <c>none</c> removes them, a leading + adds to
/// them, anything else stands in their place.
/// </summary>
internal static class GoldenSignals
{
    internal static void Change(List<Signal> signals, string cell, DateTime now)
    {
        foreach (var part in GoldenCell.Split(GoldenInput.Begin(signals, cell), ';'))
        {
            var words = part.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 2)
            {
                throw new InvalidDataException("\"" + part + "\" is no signal: write its type and when it was.");
            }

            var times = 1;
            string? id = null;
            for (var i = 2; i < words.Length; i++)
            {
                if (words[i][0] == '#')
                {
                    id = words[i].Substring(1);
                }
                else if (words[i][0] != 'x' || !int.TryParse(words[i].Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out times))
                {
                    throw new InvalidDataException("\"" + words[i] + "\" is neither a number of times (x2) nor an id (#a).");
                }
            }

            for (var i = 0; i < times; i++)
            {
                signals.Add(new Signal(words[0], GoldenMoment.Read(words[1], now), id));
            }
        }
    }
}
