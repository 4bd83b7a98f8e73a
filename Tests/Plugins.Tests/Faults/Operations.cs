#if NET
using System.Collections.Generic;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>Everything in which plugins run.</summary>
internal static class Operations
{
    internal static IReadOnlyList<Operation> All { get; } =
    [
        .. LeadOperations.All, .. StageOperations.All, .. LaneOperations.All, .. HandoffOperations.All, .. RejectionOperations.All, .. FollowUpOperations.All, .. InputOperations.All,
        .. DefinitionOperations.All, .. NoticeOperations.All, .. QualifyOperations.All, .. ClockOperations.All, .. NurtureOperations.All,
    ];
}
#endif
