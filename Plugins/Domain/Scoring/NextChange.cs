using System;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>Finds the moment when a judgement will change with no new input: the end of an answer's validity or of a recent action, or before it by decay.</summary>
internal sealed class NextChange
{
    private readonly ChangeSearch _search;
    private readonly Watch _watch;

    internal NextChange(LeadDefinition definition, ChangeSearch search)
    {
        _search = search;
        var thresholds = definition.Thresholds;
        _watch = new Watch(thresholds.GradeArray, thresholds.BehaviourDigitArray, [definition.Gates.MinimumIntent], thresholds.Mql.Behaviour);
    }

    /// <summary>The first whole second after now at which something differs, or null.</summary>
    /// <param name="today">The judgement as of now.</param>
    /// <param name="mqlOpen">Whether the lead would be an MQL with enough Behaviour or a recent action.</param>
    /// <param name="mqlActionUntil">The last moment, in ticks, at which the recent action counts for MQL; before now for none.</param>
    /// <param name="certainUntil">The last moment, in ticks, before something that does not decay changes for certain; the end of time for none.</param>
    internal DateTime? Find(Evaluation today, bool mqlOpen, long mqlActionUntil, long certainUntil)
    {
        _watch.Begin(mqlOpen, mqlActionUntil);
        var certain = Moment.SecondAfter(certainUntil);
        return Moment.OrNever(_search.First(today, _watch, certain) ?? certain);
    }
}
