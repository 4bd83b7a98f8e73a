using System;
using System.Collections.Generic;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>Judges leads of which a signal or an answer was corrected, moved or taken away.</summary>
internal static class Correction
{
    /// <summary>After an update of a signal or answer: the lead it belongs to, and the one it belonged to.</summary>
    /// <param name="run">The run.</param>
    /// <param name="leadColumn">The lookup to lead.</param>
    /// <param name="columns">The columns that count, separated by commas.</param>
    internal static void Judge(PluginRun run, string leadColumn, string columns)
    {
        var target = run.Target;
        var before = run.PreImage;
        var changed = false;
        foreach (var column in columns.Split(','))
        {
            changed |= target.Contains(column) && !SameValue.Holds(target.Value(column), before.Value(column));
        }

        if (changed)
        {
            Judge(run, before.Lookup(leadColumn)?.Id, target.Contains(leadColumn) ? target.Lookup(leadColumn)?.Id : null);
        }
    }

    /// <summary>After a delete of a signal or answer; where the lead itself goes there is nothing left to judge.</summary>
    /// <param name="run">The run.</param>
    /// <param name="leadColumn">The lookup to lead.</param>
    internal static void JudgeAfterDelete(PluginRun run, string leadColumn)
    {
        if (!run.IsUnder(Message.Delete, LeadTable.Name))
        {
            Judge(run, run.PreImage.Lookup(leadColumn)?.Id, null);
        }
    }

    private static void Judge(PluginRun run, Guid? first, Guid? second)
    {
        // A merge moves the rows one by one and has a step of its own.
        var catalogue = DefinitionCatalogue.For(run);
        if (catalogue.IsOff || run.IsUnder(Message.Merge, LeadTable.Name))
        {
            return;
        }

        // Always in the same order, so that two corrections do not wait for each other for ever.
        var leads = new SortedSet<Guid>();
        foreach (var lead in new[] { first, second })
        {
            if (lead is { } id)
            {
                leads.Add(id);
            }
        }

        var judge = new LeadJudge(run, catalogue);
        foreach (var lead in leads)
        {
            judge.Judge(lead, LeadChange.Corrected);
        }
    }
}
