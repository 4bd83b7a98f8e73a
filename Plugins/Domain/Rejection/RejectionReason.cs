using XrmLeads.Domain.Lifecycle;

namespace XrmLeads.Domain.Rejection;

/// <summary>A reason for which sales sends a lead back, and what follows from its class and disposition.</summary>
/// <param name="kind">Which side of the lead definition it disputes.</param>
/// <param name="disposition">What happens to the lead.</param>
/// <param name="secondPerson">Whether a second person must verify it.</param>
/// <param name="asksForEvidence">Whether it asks for evidence in words.</param>
/// <param name="recallDays">After how many days the lead is taken up again; null for no fixed number.</param>
public sealed class RejectionReason(RejectionClass kind, Disposition disposition, bool secondPerson, bool asksForEvidence, int? recallDays)
{
    /// <summary>Which side of the lead definition it disputes.</summary>
    public RejectionClass Class { get; } = kind;

    /// <summary>What happens to the lead.</summary>
    public Disposition Disposition { get; } = disposition;

    /// <summary>Whether it sends a lead back at all; want of time does not.</summary>
    public bool SendsBack => Disposition != Disposition.PassOn;

    /// <summary>The stage to which it sends the lead: Nurturing, Disqualified, or Sales-Ready for the owner of the account.</summary>
    public LeadStage LeadsTo => Disposition switch
    {
        Disposition.Nurture or Disposition.Recall => LeadStage.Nurturing,
        Disposition.RouteToAccountOwner or Disposition.PassOn => LeadStage.SalesReady,
        _ => LeadStage.Disqualified,
    };

    /// <summary>Whether it always waits for somebody else: a second person, or a qualifier who may repair the data.</summary>
    public bool Waits => secondPerson || IsInvalidData;

    /// <summary>Whether some of its rejections are drawn for a second person: never what is honoured at once, and not what waits anyway.</summary>
    public bool IsDrawable => !Waits && SendsBack && !IsLegal;

    /// <summary>Whether the person asked not to be contacted.</summary>
    public bool IsLegal => Class == RejectionClass.Legal;

    /// <summary>Whether a qualifier may repair the data.</summary>
    public bool IsInvalidData => Disposition == Disposition.DataRepair;

    /// <summary>Whether the lead must have been tried to be reached as often as the definition asks of its class.</summary>
    public bool NeedsAttempts => Class == RejectionClass.Contact && Disposition == Disposition.Nurture;

    /// <summary>Whether a date must be named at which the lead is taken up again.</summary>
    public bool NeedsRecallDate => Disposition == Disposition.Recall && recallDays is null;

    /// <summary>Whether the evidence is a text: not where the system counts attempts, and not where a record, a person or a date says it.</summary>
    public bool NeedsText => asksForEvidence && !NeedsAttempts && !NeedsRecallDate && !IsLegal
        && Disposition is not (Disposition.NewLead or Disposition.Merge or Disposition.RouteToAccountOwner or Disposition.PassOn);

    /// <summary>Whether a verified rejection teaches the next version of the definition: what lies in the work and not in the lead does not.</summary>
    public bool Teaches => Class != RejectionClass.Process;
}
