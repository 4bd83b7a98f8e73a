using System;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>
/// The values of one lead in the columns that a definition reads, each in the slot of its <see cref="Column"/>. A host fills it, judges, clears it and uses
/// it for the next lead. Empty is what is missing, null or only blanks.
/// </summary>
public sealed class LeadFacts
{
    private readonly Value[] _values;

    internal LeadFacts(int slots) => _values = new Value[slots];

    /// <summary>Makes every column empty.</summary>
    public void Clear() => Array.Clear(_values, 0, _values.Length);

    /// <summary>Sets a text or, for a reference, the text of its identifier; only blanks count as empty.</summary>
    /// <param name="slot">The column's slot.</param>
    /// <param name="text">The text, or null for empty.</param>
    public void SetText(int slot, string? text) => _values[slot] = new Value { Text = text, Has = !string.IsNullOrWhiteSpace(text) };

    /// <summary>Sets a number: of a choice its value, of an amount of money its amount in base currency (amount divided by exchange rate).</summary>
    /// <param name="slot">The column's slot.</param>
    /// <param name="number">A finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public void SetNumber(int slot, double number)
    {
        if (double.IsNaN(number) || double.IsInfinity(number))
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "A column holds a finite number.");
        }

        _values[slot] = new Value { Number = number, Has = true };
    }

    /// <summary>Sets yes or no.</summary>
    /// <param name="slot">The column's slot.</param>
    /// <param name="flag">The value.</param>
    public void SetFlag(int slot, bool flag) => _values[slot] = new Value { Number = flag ? 1 : 0, Has = true };

    /// <summary>True where the column is not empty.</summary>
    /// <param name="slot">The column's slot.</param>
    /// <returns>Whether a value is there.</returns>
    public bool Has(int slot) => _values[slot].Has;

    /// <summary>The text of a column; empty where there is none.</summary>
    /// <param name="slot">The column's slot.</param>
    /// <returns>The text as it was set, outer blanks included.</returns>
    public string Text(int slot) => _values[slot].Text ?? "";

    /// <summary>The number of a column; 0 where there is none.</summary>
    /// <param name="slot">The column's slot.</param>
    /// <returns>The number; of a Boolean column 1 or 0.</returns>
    public double Number(int slot) => _values[slot].Number;

    /// <summary>True where a Boolean column holds yes.</summary>
    /// <param name="slot">The column's slot.</param>
    /// <returns>False for no and for empty.</returns>
    public bool IsTrue(int slot) => _values[slot].Has && _values[slot].Number != 0;

    private struct Value
    {
        internal string? Text;
        internal double Number;
        internal bool Has;
    }
}
