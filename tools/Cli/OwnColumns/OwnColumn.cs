using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Cli.OwnColumns;

/// <summary>A column that an org has added to lead, as a definition declares it.</summary>
/// <param name="Name">The logical name.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Label">The name that people read.</param>
/// <param name="Choices">The labels of a choice by their values; empty for other columns.</param>
internal sealed record OwnColumn(string Name, ColumnType Type, string Label, IReadOnlyDictionary<int, string> Choices);
