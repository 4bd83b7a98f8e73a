using System.Collections.Generic;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Routing;

/// <summary>What came of reading conditions.</summary>
public sealed class MemberConditionsReading(MemberConditions? conditions, IReadOnlyList<Fault> faults)
{
    /// <summary>The conditions; null where there are faults.</summary>
    public MemberConditions? Conditions { get; } = conditions;

    /// <summary>All faults in the order of the text.</summary>
    public IReadOnlyList<Fault> Faults { get; } = faults;
}
