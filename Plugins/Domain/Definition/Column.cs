using System.Collections.Generic;

namespace XrmLeads.Domain.Definition;

/// <summary>A column that a definition reads, with the slot of <see cref="Scoring.LeadFacts"/> that its value goes to.</summary>
public sealed class Column
{
    internal Column(int slot, string name, ColumnType type, string label, IReadOnlyDictionary<int, string> choices)
    {
        Slot = slot;
        Name = name;
        Type = type;
        Label = label;
        Choices = choices;
    }

    /// <summary>The place of the column's value in the facts of a lead, from 0.</summary>
    public int Slot { get; }

    /// <summary>The logical name; a column of the parent account or contact as <c>parentaccountid.name</c> or <c>parentcontactid.name</c>.</summary>
    public string Name { get; }

    /// <summary>What the column holds.</summary>
    public ColumnType Type { get; }

    /// <summary>The name that people read.</summary>
    public string Label { get; }

    /// <summary>The labels of a choice by value, as far as they are known.</summary>
    public IReadOnlyDictionary<int, string> Choices { get; }

    /// <summary>True where reading the column costs one more read, of the parent account or contact.</summary>
    public bool IsOnParent => Name.IndexOf('.') >= 0;

    /// <summary>The label of a choice value, or the number where no label is known.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Text for people.</returns>
    public string ChoiceText(int value) => Choices.TryGetValue(value, out var label) ? label : Texts.Number(value);
}
