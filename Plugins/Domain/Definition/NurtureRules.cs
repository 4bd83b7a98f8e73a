namespace XrmLeads.Domain.Definition;

/// <summary>
/// The numbers of nurture, which both departments sign: when it must have begun, when a lead is given up, when somebody looks at one that comes back too often.
/// The shipped ones are those of the lead model, section 4.5.
/// </summary>
/// <param name="startDays">See <see cref="StartDays"/>.</param>
/// <param name="dormantDays">See <see cref="DormantDays"/>.</param>
/// <param name="dormantTouches">See <see cref="DormantTouches"/>.</param>
/// <param name="reviewAfter">See <see cref="ReviewAfter"/>.</param>
public sealed class NurtureRules(int startDays, int dormantDays, int dormantTouches, int reviewAfter)
{
    /// <summary>What counts where a definition says nothing.</summary>
    internal static readonly NurtureRules Shipped = new(2, 365, 3, 3);

    /// <summary>Within so many days of 24 hours who runs a track confirms that it began, from 1 to 90.</summary>
    public int StartDays { get; } = startDays;

    /// <summary>After so many days of 24 hours without a signal of its own a lead may be given up as dormant, from 30 to 3650.</summary>
    public int DormantDays { get; } = dormantDays;

    /// <summary>So often nurture must have touched it before, from 0 to 100.</summary>
    public int DormantTouches { get; } = dormantTouches;

    /// <summary>A lead that returned to nurture more often than this is looked at by the sales managers, from 1 to 100.</summary>
    public int ReviewAfter { get; } = reviewAfter;
}
