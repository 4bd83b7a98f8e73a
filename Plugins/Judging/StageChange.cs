using System;

namespace XrmLeads.Judging;

/// <summary>A change of stage that was saved.</summary>
/// <param name="From">The value of the stage that was left; null for the first stage.</param>
/// <param name="To">The value of the stage that was entered.</param>
/// <param name="EnteredOn">When the stage that was left had been entered, UTC; null where nobody knows.</param>
/// <param name="ActorRole">In which role the lead was moved, a value of the choice.</param>
/// <param name="IsOutsideRules">Whether no rule allows the move.</param>
/// <param name="Reason">One sentence; null for none.</param>
internal sealed record StageChange(int? From, int To, DateTime? EnteredOn, int ActorRole, bool IsOutsideRules, string? Reason);
