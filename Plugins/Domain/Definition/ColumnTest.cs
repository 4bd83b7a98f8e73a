using System.Collections.Generic;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Definition;

/// <summary>Finds the row of a criterion that the columns of a lead match: the shared half of criteria that give points and of conditions that do not.</summary>
public abstract class ColumnTest
{
    /// <summary>A value is there and is well-formed, and no row matches it.</summary>
    public const int Unmatched = -1;

    /// <summary>No value is there.</summary>
    public const int Empty = -2;

    /// <summary>A value is there that the column cannot mean, such as a negative number of employees.</summary>
    public const int Invalid = -3;

    /// <summary>Makes a test of some columns.</summary>
    /// <param name="columns">The columns it reads, at least one.</param>
    private protected ColumnTest(IReadOnlyList<Column> columns) => Columns = columns;

    /// <summary>The columns that the test reads.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The row that matches, from 0, or one of the negative constants of this class.</summary>
    /// <param name="facts">The lead.</param>
    /// <returns>The row.</returns>
    public abstract int Match(LeadFacts facts);

    /// <summary>The slots of some columns.</summary>
    private protected static int[] SlotsOf(IReadOnlyList<Column> columns)
    {
        var slots = new int[columns.Count];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = columns[i].Slot;
        }

        return slots;
    }

    /// <summary>What a row asks for, in words.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <returns>A part of a sentence, such as "from 10 to below 50".</returns>
    public abstract string RowText(int row);

    /// <summary>What to say of a match beside the lead's value; null where the value says it all.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <returns>A part of a sentence.</returns>
    public virtual string? RowReason(int row) => RowText(row);

    /// <summary>The single values that a row lists, in words; null where the row is no list.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <returns>The values.</returns>
    public virtual IReadOnlyList<string>? RowValues(int row) => null;

    /// <summary>The value of the lead in the tested columns as people read it; null where it is empty.</summary>
    /// <param name="facts">The lead.</param>
    /// <returns>Text for people.</returns>
    public virtual string? ValueText(LeadFacts facts)
    {
        foreach (var column in Columns)
        {
            if (facts.Has(column.Slot))
            {
                return column.Type switch
                {
                    ColumnType.Number => Texts.Number(facts.Number(column.Slot)),
                    ColumnType.Choice => column.ChoiceText((int)facts.Number(column.Slot)),
                    ColumnType.Boolean => facts.IsTrue(column.Slot) ? Texts.Yes : Texts.No,
                    _ => facts.Text(column.Slot).Trim(),
                };
            }
        }

        return null;
    }
}
