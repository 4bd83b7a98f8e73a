namespace XrmLeads.Domain.Routing;

/// <summary>Why somebody does not get a lead; of several the first counts.</summary>
internal enum Obstacle
{
    /// <summary>Nothing stands in the way.</summary>
    None,

    /// <summary>Routing is switched off for him.</summary>
    Paused,

    /// <summary>He is on leave.</summary>
    Away,

    /// <summary>He has said that he has no time.</summary>
    Unavailable,

    /// <summary>He had the lead before.</summary>
    HadIt,

    /// <summary>He has as many open leads as he can have.</summary>
    Full,

    /// <summary>The lead is none that he takes.</summary>
    Conditions,
}
