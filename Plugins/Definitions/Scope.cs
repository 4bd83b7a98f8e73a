using System;
using XrmLeads.Schema;

namespace XrmLeads.Definitions;

/// <summary>A line of business with a definition of its own.</summary>
internal sealed class Scope(Guid id, string code, RolloutMode mode, double writeStep)
{
    /// <summary>The code of the scope that the shipped definition is for.</summary>
    internal const string Default = "default";

    /// <summary>The id of its row.</summary>
    internal Guid Id { get; } = id;

    /// <summary>The name in definition files.</summary>
    internal string Code { get; } = code;

    /// <summary>How much the product does there; an inactive row is Off.</summary>
    internal RolloutMode Mode { get; } = mode;

    /// <summary>By how many points, 0 to 100, a shown score must move before the lead row is written.</summary>
    internal double WriteStep { get; } = writeStep;

    /// <summary>The calendar in which business hours count; null for the calendar with the code <c>default</c>.</summary>
    internal Guid? WorkCalendarId { get; init; }

    /// <summary>How leads find their sales rep, a value of the choice.</summary>
    internal int Routing { get; init; } = RoutingMethodChoice.RoundRobin;

    /// <summary>The team of the sales managers; null where none is named.</summary>
    internal Guid? ManagerTeamId { get; init; }

    /// <summary>The team of those who ask what is not known; null for everybody with the right to it.</summary>
    internal Guid? QualificationTeamId { get; init; }

    /// <summary>How many leads can be in qualification at a time; null for any number.</summary>
    internal int? LaneCapacity { get; init; }

    /// <summary>What an hour of qualification costs, in the base currency; null where nobody said so.</summary>
    internal decimal? HourCost { get; init; }

    /// <summary>Whether people are told by e-mail too.</summary>
    internal bool EmailNotices { get; init; }
}
