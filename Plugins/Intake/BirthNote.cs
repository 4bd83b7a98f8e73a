using System;
using System.Collections.Generic;

namespace XrmLeads.Intake;

/// <summary>What a lead that is being saved gets with it, as it is handed over to the step that stores it.</summary>
internal sealed class BirthNote(IReadOnlyList<Guid> types, IReadOnlyList<Guid> waiting, DateTime on)
{
    /// <summary>Whether it gets nothing.</summary>
    internal bool IsEmpty => Types.Count == 0 && Waiting.Count == 0;

    /// <summary>The types of the signals that are to be made.</summary>
    internal IReadOnlyList<Guid> Types { get; } = types;

    /// <summary>The signals that are there and waited for the lead.</summary>
    internal IReadOnlyList<Guid> Waiting { get; } = waiting;

    /// <summary>The moment of the signals that are to be made, UTC.</summary>
    internal DateTime On { get; } = on;
}
