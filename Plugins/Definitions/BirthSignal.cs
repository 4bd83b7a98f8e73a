using System;
using XrmLeads.Domain.Routing;

namespace XrmLeads.Definitions;

/// <summary>A signal that some leads are born with: its type, and which leads those are.</summary>
internal sealed class BirthSignal(Guid typeId, string code, MemberConditions conditions)
{
    /// <summary>The signal type.</summary>
    internal Guid TypeId { get; } = typeId;

    /// <summary>Its code.</summary>
    internal string Code { get; } = code;

    /// <summary>What the columns of a new lead must hold.</summary>
    internal MemberConditions Conditions { get; } = conditions;
}
