using System.Collections.Generic;

namespace XrmLeads.Cli.Trying;

/// <summary>Some leads: how many, and how many of those whose outcome is known converted.</summary>
internal readonly record struct LeadCount(int Leads, int Known, int Won)
{
    /// <summary>The share that converted; null where no outcome is known.</summary>
    internal double? Conversion => Known == 0 ? null : (double)Won / Known;

    internal static LeadCount Of(IEnumerable<JudgedLead> leads)
    {
        var (count, known, won) = (0, 0, 0);
        foreach (var lead in leads)
        {
            count++;
            known += lead.Won is null ? 0 : 1;
            won += lead.Won == true ? 1 : 0;
        }

        return new LeadCount(count, known, won);
    }
}
