using System;
using System.Collections.Generic;
using System.Globalization;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Definition;

/// <summary>Something to ask a lead, with the answers that count, how long they are valid, and the column of lead that stands in for an answer.</summary>
public sealed class AnswerItem
{
    /// <summary>The answer that says "asked, and not known"; it is allowed for every item and stands before the column.</summary>
    public const string Unknown = "unknown";

    /// <summary>The id of the item by which a lead says when it wants to buy.</summary>
    internal const string Timing = "timing";

    private readonly int[] _numbers;

    internal AnswerItem(int index, string id, string label, double validDays, IReadOnlyList<AnswerValue> values, Column? column, int whenTrue)
    {
        Index = index;
        Id = id;
        Label = label;
        ValidDays = validDays;
        ValidFor = Moment.Days(validDays);
        Values = values;
        Column = column;
        WhenTrue = whenTrue;
        _numbers = new int[values.Count];
        for (var i = 0; i < _numbers.Length; i++)
        {
            _numbers[i] = int.TryParse(values[i].Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : int.MinValue;
        }
    }

    /// <summary>The item's place in <see cref="LeadDefinition.Items"/>.</summary>
    public int Index { get; }

    /// <summary>The name that answers carry.</summary>
    public string Id { get; }

    /// <summary>The name that people read.</summary>
    public string Label { get; }

    /// <summary>How many days an answer is valid, counted from the moment it was verified; the limit itself is still valid.</summary>
    public double ValidDays { get; }

    /// <summary>The answers that the item knows.</summary>
    public IReadOnlyList<AnswerValue> Values { get; }

    /// <summary>The column that counts while there is no answer; null for none.</summary>
    public Column? Column { get; }

    /// <summary>For a Boolean column the answer that yes stands for, as a place in <see cref="Values"/>; no stands for no answer. Otherwise -1.</summary>
    public int WhenTrue { get; }

    internal TimeSpan ValidFor { get; }

    /// <summary>The place of an answer in <see cref="Values"/>.</summary>
    /// <param name="value">The answer as it is stored; a number in invariant digits.</param>
    /// <returns>The place, or -1 for <see cref="Unknown"/> and for an answer that the item does not know.</returns>
    public int IndexOf(string value)
    {
        for (var i = 0; i < Values.Count; i++)
        {
            if (Values[i].Value == value)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The place of a choice column's value in <see cref="Values"/>, or -1 for a value that the item does not know.</summary>
    internal int IndexOfNumber(double value)
    {
        for (var i = 0; i < _numbers.Length; i++)
        {
            if (_numbers[i] == value)
            {
                return i;
            }
        }

        return -1;
    }
}
