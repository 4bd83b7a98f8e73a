using System.Collections.Generic;

namespace XrmLeads.Cli.Definitions;

/// <summary>One thing that a definition says, in words: printed by <c>definition show</c>, compared by <c>definition diff</c>.</summary>
/// <param name="Section">The part of the page it stands in.</param>
/// <param name="Level">How far it is indented, from 0.</param>
/// <param name="Key">What it is about, for machines: the same thing has the same key in two versions.</param>
/// <param name="Subject">What it is about, for people, understood alone.</param>
/// <param name="Value">What is said.</param>
/// <param name="Points">The points it brings, for a row of a criterion; else null.</param>
/// <param name="Items">The single values of a list, or null. In a row each of them brings the points.</param>
/// <param name="IsOrder">Whether the items say an order and nothing else; such a statement is compared and not printed.</param>
internal sealed record Statement(
    string Section, int Level, string Key, string Subject, string Value = "", double? Points = null, IReadOnlyList<string>? Items = null, bool IsOrder = false);
