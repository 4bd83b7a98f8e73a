using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.Schema;
using XrmLeads.YearOfLeads.Records;

namespace XrmLeads.YearOfLeads.Rules;

/// <summary>One rejection waits where the stage says so and none elsewhere; what became of the others fits what became of the lead.</summary>
internal sealed class RejectionRule : IRule
{
    public IEnumerable<string> Broken(LeadBook book, Guid lead)
    {
        var row = book.Row(lead);
        if (row.GetAttributeValue<bool>("merged"))
        {
            yield break;
        }

        var waits = row.Choice(LeadTable.Stage) == StageChoice.RejectionPendingVerification;
        var pending = book.Rejection.Of(lead).Where(rejection => rejection.Choice(RejectionTable.Outcome) == RejectionOutcomeChoice.Pending).ToList();
        if (pending.Count != (waits ? 1 : 0))
        {
            yield return $"{pending.Count} rejections wait for a second person in stage {row.Choice(LeadTable.Stage)}";
        }

        if (row.Lookup(LeadTable.RejectionId) != pending.FirstOrDefault()?.Id)
        {
            yield return "the lead names another rejection than the one that waits";
        }

        foreach (var rejection in book.Rejection.Of(lead))
        {
            var next = book.ChainOf(lead).FirstOrDefault(move =>
                move.Choice(StageHistoryTable.From) == StageChoice.RejectionPendingVerification && move.Moment(StageHistoryTable.EnteredOn) == rejection.Moment(RejectionTable.RejectedOn));
            if (next is not null && !Fits(rejection.Choice(RejectionTable.Outcome), next.Choice(StageHistoryTable.To)))
            {
                yield return $"a rejection came to the outcome {rejection.Choice(RejectionTable.Outcome)}, and the lead went to {next.Choice(StageHistoryTable.To)}";
            }

            if (rejection.Choice(RejectionTable.Outcome) is RejectionOutcomeChoice.Verified or RejectionOutcomeChoice.Overturned
                && rejection.Lookup(RejectionTable.VerifierId) == rejection.Lookup(RejectionTable.RejectedById))
            {
                yield return "a rejection was judged by who made it";
            }
        }
    }

    private static bool Fits(int? outcome, int? to) => outcome switch
    {
        RejectionOutcomeChoice.Pending => false,
        RejectionOutcomeChoice.Overturned or RejectionOutcomeChoice.Unjudged => to == StageChoice.SalesReady,
        RejectionOutcomeChoice.Verified => to is StageChoice.Nurturing or StageChoice.Disqualified or StageChoice.SalesReady or StageChoice.InQualification,
        RejectionOutcomeChoice.NotContested => to is StageChoice.Nurturing or StageChoice.Disqualified or StageChoice.SalesReady,
        _ => to is StageChoice.Disqualified or StageChoice.Converted or StageChoice.InQualification,
    };
}
