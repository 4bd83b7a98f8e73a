namespace XrmLeads.Definitions;

/// <summary>What a criterion row holds, free of the SDK. A part that is null says nothing.</summary>
internal sealed class CriterionContent
{
    /// <summary>The dimension as the file names it: <c>fit</c>, <c>intent</c>, <c>engagement</c> or <c>bant</c>.</summary>
    internal string? Dimension { get; set; }

    /// <summary>The id of the group.</summary>
    internal string? Group { get; set; }

    /// <summary>The place in the group: rising, with gaps for what is put between.</summary>
    internal int Order { get; set; }

    /// <summary>The id of the criterion.</summary>
    internal string? Code { get; set; }

    internal string? Label { get; set; }

    /// <summary>The kind as the file names it.</summary>
    internal string? Kind { get; set; }

    /// <summary>The column, or several with commas between.</summary>
    internal string? Column { get; set; }

    /// <summary>The code of the signal type.</summary>
    internal string? Signal { get; set; }

    /// <summary>The code of the checklist item.</summary>
    internal string? Item { get; set; }

    /// <summary>The points, -100 to 100 with at most four decimals; null where the rows of the criterion have points, or in the settings.</summary>
    internal decimal? Points { get; set; }

    internal bool IgnoreWhenEmpty { get; set; }

    /// <summary>The other members as the text of a JSON object; null for none.</summary>
    internal string? Settings { get; set; }
}
