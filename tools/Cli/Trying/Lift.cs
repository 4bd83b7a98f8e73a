using System;
using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.Cli.Trying;

/// <summary>How much better the best tenth of leads by Composite converts than all of them.</summary>
/// <param name="Leads">How many leads, of known outcome.</param>
/// <param name="Top">How many are the best tenth.</param>
/// <param name="TopConversion">The share of the best tenth that converted.</param>
/// <param name="Conversion">The share of all that converted.</param>
internal sealed record Lift(int Leads, int Top, double TopConversion, double Conversion)
{
    /// <summary>How many times the average.</summary>
    internal double Factor => TopConversion / Conversion;

    /// <summary>The lift; null where fewer than ten leads have a known outcome or none converted.</summary>
    internal static Lift? OfTopTenth(IEnumerable<JudgedLead> leads)
    {
        var ranked = leads.Where(lead => lead.Won is not null).OrderByDescending(lead => lead.Composite).ToList();
        var all = LeadCount.Of(ranked);
        var top = ranked.Count / 10;
        return top == 0 || all.Won == 0 ? null : new Lift(ranked.Count, top, WonAmongFirst(ranked, top) / top, all.Conversion!.Value);
    }

    /// <summary>Equal leads at the border count by their share, so that the order of the file has no say.</summary>
    private static double WonAmongFirst(List<JudgedLead> ranked, int top)
    {
        var won = 0.0;
        for (var from = 0; from < top;)
        {
            var to = from;
            var wonHere = 0;
            while (to < ranked.Count && ranked[to].Composite == ranked[from].Composite)
            {
                wonHere += ranked[to++].Won == true ? 1 : 0;
            }

            won += wonHere * Math.Min(1, (double)(top - from) / (to - from));
            from = to;
        }

        return won;
    }
}
