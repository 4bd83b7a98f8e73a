namespace XrmLeads.Cli.Reporting;

/// <summary>What the values of a report's column are.</summary>
internal enum FigureKind
{
    /// <summary>Words that name the row.</summary>
    Text,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>A part of a whole, 0 to 1; people read it in percent.</summary>
    Share,

    /// <summary>An average, hours or days.</summary>
    Number,
}
