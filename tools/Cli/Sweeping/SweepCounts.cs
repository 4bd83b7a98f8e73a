namespace XrmLeads.Cli.Sweeping;

/// <summary>What came of a sweep.</summary>
/// <param name="Processed">Leads that were judged.</param>
/// <param name="Changed">Those of them that were written.</param>
/// <param name="Failed">Leads that could not be judged; the reason stands on the lead, and it is tried again later.</param>
/// <param name="Unrecorded">Leads that could neither be judged nor marked as failed; they are due still.</param>
internal readonly record struct SweepCounts(int Processed, int Changed, int Failed, int Unrecorded)
{
    /// <summary>The leads that the sweep came to.</summary>
    internal int Leads => Processed + Failed + Unrecorded;

    /// <summary>The sum of two parts of a sweep.</summary>
    public static SweepCounts operator +(SweepCounts a, SweepCounts b) =>
        new(a.Processed + b.Processed, a.Changed + b.Changed, a.Failed + b.Failed, a.Unrecorded + b.Unrecorded);
}
