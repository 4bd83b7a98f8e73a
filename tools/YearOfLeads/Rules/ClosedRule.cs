using System;
using System.Collections.Generic;
using XrmLeads.Schema;
using XrmLeads.YearOfLeads.Records;

namespace XrmLeads.YearOfLeads.Rules;

/// <summary>A lead is closed where its stage is an end, and then nobody has it and nothing of it comes due.</summary>
internal sealed class ClosedRule : IRule
{
    private static readonly string[] Dates =
    [
        LeadTable.AcceptDueOn, LeadTable.ContactDueOn, LeadTable.ClaimUntil, LeadTable.LaneDueOn, LeadTable.CallBackOn, LeadTable.VerifyDueOn, LeadTable.TouchDueOn, LeadTable.RecallOn,
    ];

    public IEnumerable<string> Broken(LeadBook book, Guid lead)
    {
        var row = book.Row(lead);
        if (row.GetAttributeValue<bool>("merged"))
        {
            yield break;
        }

        var isEnd = row.Choice(LeadTable.Stage) is StageChoice.Disqualified or StageChoice.Converted;
        if (isEnd == row.IsOpen())
        {
            yield return isEnd ? "the lead is open in a stage that is an end" : "the lead is closed in a stage that is none";
        }

        if (row.IsOpen())
        {
            yield break;
        }

        foreach (var column in new[] { LeadTable.HandoffId, LeadTable.ClaimId, LeadTable.NurtureTrackId, LeadTable.RejectionId })
        {
            if (row.Lookup(column) is not null)
            {
                yield return $"a closed lead names {column}";
            }
        }

        foreach (var column in Dates)
        {
            if (row.Moment(column) is not null)
            {
                yield return $"something of a closed lead is due, {column}";
            }
        }

        // The clock of a lead that left nurture or qualification is not taken back; it rings off at its time, which the rule of what is due sees.
        if (book.State.Row(lead)?.Moment(LeadStateTable.ReevaluateOn) is not null)
        {
            yield return "a closed lead is to be judged again";
        }
    }
}
