namespace XrmLeads.Definitions;

/// <summary>How much the product does by itself in a scope.</summary>
internal enum RolloutMode
{
    /// <summary>Nothing.</summary>
    Off,

    /// <summary>It judges, also by a version that nobody signed, and moves and refuses nothing.</summary>
    Observe,

    /// <summary>It moves leads; moves against the rules are recorded.</summary>
    Warn,

    /// <summary>It moves leads; moves against the rules are refused.</summary>
    Enforce,
}
