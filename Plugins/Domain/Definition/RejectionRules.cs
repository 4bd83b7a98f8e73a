namespace XrmLeads.Domain.Definition;

/// <summary>The numbers of rejections, which both departments sign. Source of the shipped ones: the service levels of the lead model.</summary>
public sealed class RejectionRules
{
    internal RejectionRules(int verifyMinutes, int samplePercent)
    {
        VerifyMinutes = verifyMinutes;
        SamplePercent = samplePercent;
    }

    /// <summary>Business minutes until a second person must have judged a rejection, from 1 to 144,000.</summary>
    public int VerifyMinutes { get; }

    /// <summary>
    /// Of the rejections that need no second person so many of a hundred are drawn for one, from 0 (none at all) to 100; with more than 0 at least one of each sales
    /// rep a week.
    /// </summary>
    public int SamplePercent { get; }
}
