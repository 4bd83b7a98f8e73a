using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Cli.Mapping;

/// <summary>A column of lead that a mapping fills.</summary>
/// <param name="Name">The logical name.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Slot">Its slot in the facts of the definition; null where the definition does not read it.</param>
/// <param name="Choices">The labels of its choices, as far as they are known.</param>
internal sealed record Target(string Name, ColumnType Type, int? Slot, IReadOnlyDictionary<int, string> Choices);
