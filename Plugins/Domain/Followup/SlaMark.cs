namespace XrmLeads.Domain.Followup;

/// <summary>How much of a window is over, in steps at which something is to do.</summary>
public enum SlaMark
{
    /// <summary>Nothing is to do yet.</summary>
    None = 0,

    /// <summary>The first warning is due.</summary>
    Warning1 = 1,

    /// <summary>The second warning is due.</summary>
    Warning2 = 2,

    /// <summary>The window is over.</summary>
    Breach = 3,
}
