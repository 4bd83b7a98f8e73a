using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Lifecycle;

/// <summary>What the system's moves depend on.</summary>
public sealed record StageFacts
{
    /// <summary>Where the lead stands; null while it is being created.</summary>
    public LeadStage? Stage { get; init; }

    /// <summary>What the mandatory gates say; without meaning where the lead was not judged.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>Whether the lead passes marketing's bar.</summary>
    public bool Mql { get; init; }

    /// <summary>Whether a definition judged the lead; false where none applies or judging failed.</summary>
    public bool Judged { get; init; }

    /// <summary>Whether somebody can still take a lead into qualification.</summary>
    public bool QueueHasRoom { get; init; }

    /// <summary>Whether a signal, an answer or a scored column came in after the lead entered nurture; asked for in Nurturing only.</summary>
    public bool NewInput { get; init; }

    /// <summary>Whether <see cref="Lapse.IsDue"/>; asked for in MQL only.</summary>
    public bool LapseDue { get; init; }
}
