using System;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Nurture;

/// <summary>When something is due of a lead in nurture. All moments are UTC; days have 24 hours.</summary>
public static class NurtureDates
{
    /// <summary>For how many days a lead may hear nothing where its track does not say so. Source: the lead model, section 4.5.</summary>
    public const int LongestSilenceDays = 45;

    /// <summary>Over how many days leads that are older than the solution are taken up again.</summary>
    public const int SpreadDays = 90;

    /// <summary>After how many days a lead is looked at again that is silent long enough, but was not touched often enough to be given up.</summary>
    public const int LookAgainDays = 30;

    /// <summary>Until when who runs the track confirms that it began.</summary>
    public static DateTime StartDueOn(DateTime enteredOn, NurtureRules rules) => Later(enteredOn, rules.StartDays);

    /// <summary>Until when the next touch is due.</summary>
    /// <param name="touchedOn">The last touch, or the start.</param>
    /// <param name="silenceDays">What the track says; null or less than one day for <see cref="LongestSilenceDays"/>.</param>
    public static DateTime TouchDueOn(DateTime touchedOn, int? silenceDays) => Later(touchedOn, silenceDays > 0 ? silenceDays.Value : LongestSilenceDays);

    /// <summary>From when on a lead is dormant if nothing more comes from it.</summary>
    /// <param name="heardOn">When the last signal of its own came, or when the lead was created.</param>
    /// <param name="rules">The numbers.</param>
    public static DateTime DormantOn(DateTime heardOn, NurtureRules rules) => Later(heardOn, rules.DormantDays);

    /// <summary>
    /// When a lead in nurture is looked at next: at its recall date, or when it is dormant, whichever comes first. A date that somebody agreed on with the person is
    /// waited for.
    /// </summary>
    /// <param name="recallOn">The recall date; null for none.</param>
    /// <param name="isAgreed">Whether it was agreed on with the person.</param>
    /// <param name="dormantOn">From when on the lead is dormant.</param>
    /// <returns>The moment; it may have passed.</returns>
    public static DateTime Next(DateTime? recallOn, bool isAgreed, DateTime dormantOn) => recallOn is { } on && (isAgreed || on < dormantOn) ? on : dormantOn;

    /// <summary>
    /// When a lead that is older than the solution is taken up again: the same moment each time for one lead, and many leads spread evenly over
    /// <see cref="SpreadDays"/>.
    /// </summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="from">When the spread begins.</param>
    /// <returns>A moment from one minute to <see cref="SpreadDays"/> later.</returns>
    public static DateTime Spread(Guid leadId, DateTime from)
    {
        // FNV-1a over the bytes of the id: what .NET gives as a hash code may differ from process to process.
        var hash = 2166136261u;
        foreach (var part in leadId.ToByteArray())
        {
            hash = unchecked((hash ^ part) * 16777619u);
        }

        return from <= DateTime.MaxValue.AddDays(-SpreadDays) ? from.AddMinutes(1 + (hash % (SpreadDays * 24 * 60))) : from;
    }

    private static DateTime Later(DateTime from, int days) => from <= DateTime.MaxValue.AddDays(-days) ? from.AddDays(days) : DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc);
}
