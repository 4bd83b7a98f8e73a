namespace XrmLeads.Domain.Nurture;

/// <summary>The codes of the shipped nurture tracks, which never change.</summary>
public static class TrackCode
{
    /// <summary>Knows the problem, not yet the solution.</summary>
    public const string Education = "education";

    /// <summary>Wants it later.</summary>
    public const string Timing = "timing";

    /// <summary>Has no power to buy.</summary>
    public const string Authority = "authority";

    /// <summary>Does not answer.</summary>
    public const string ReEngagement = "re_engagement";

    /// <summary>Does not fit today.</summary>
    public const string Light = "light";

    /// <summary>Passes marketing's bar and is to be won for an action that asks for sales.</summary>
    public const string Convert = "convert";
}
