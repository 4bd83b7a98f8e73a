namespace XrmLeads.Domain.Scoring;

/// <summary>How an item is asked, as the org's catalogue says beside the definition.</summary>
/// <param name="row">The id of the catalogue's row, to which answers point.</param>
/// <param name="question">What to say to the person; null for nothing.</param>
/// <param name="help">What to mind; null for nothing.</param>
public sealed class ItemWording(string row, string? question, string? help)
{
    /// <summary>The id of the catalogue's row, to which answers point.</summary>
    public string Row { get; } = row;

    /// <summary>What to say to the person; null for nothing.</summary>
    public string? Question { get; } = question;

    /// <summary>What to mind; null for nothing.</summary>
    public string? Help { get; } = help;
}
