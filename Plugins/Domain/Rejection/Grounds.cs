using System;
using System.Collections.Generic;

namespace XrmLeads.Domain.Rejection;

/// <summary>What a sales rep brings with a rejection, and what of it is missing.</summary>
public sealed class Grounds
{
    /// <summary>Whether evidence is given in words.</summary>
    public bool HasText { get; init; }

    /// <summary>When the lead is to be taken up again, UTC; null for no date.</summary>
    public DateTime? RecallOn { get; init; }

    /// <summary>Whether the way is named on which the person asked not to be contacted.</summary>
    public bool HasChannel { get; init; }

    /// <summary>When the person asked not to be contacted, UTC; null for no date.</summary>
    public DateTime? AskedOn { get; init; }

    /// <summary>Whether the right person is named, with an e-mail address or a phone number.</summary>
    public bool HasReferral { get; init; }

    /// <summary>Whether another open lead is named.</summary>
    public bool HasOtherLead { get; init; }

    /// <summary>Whether an account or an open opportunity is named.</summary>
    public bool HasCustomer { get; init; }

    /// <summary>What is missing, a sentence each.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="now">The moment, UTC.</param>
    /// <returns>The sentences; none where the evidence is complete.</returns>
    public IReadOnlyList<string> Lacking(RejectionReason reason, DateTime now)
    {
        var lacking = new List<string>();
        Need(reason.NeedsText, HasText, Texts.WantsText);
        Need(reason.NeedsRecallDate, RecallOn > now, Texts.WantsRecall);
        Need(reason.IsLegal, HasChannel, Texts.WantsChannel);
        Need(reason.IsLegal, AskedOn <= now, Texts.WantsAskedOn);
        Need(reason.Disposition == Disposition.NewLead, HasReferral, Texts.WantsReferral);
        Need(reason.Disposition == Disposition.Merge, HasOtherLead, Texts.WantsOtherLead);
        Need(reason.Disposition == Disposition.RouteToAccountOwner, HasCustomer, Texts.WantsCustomer);
        return lacking;

        void Need(bool isAsked, bool isThere, string sentence)
        {
            if (isAsked && !isThere)
            {
                lacking.Add(sentence);
            }
        }
    }
}
