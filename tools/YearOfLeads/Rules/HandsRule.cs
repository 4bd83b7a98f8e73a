using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.Schema;
using XrmLeads.YearOfLeads.Records;

namespace XrmLeads.YearOfLeads.Rules;

/// <summary>At most one hand-off and one claim of a lead are open, the lead names them, they fit its stage, and the rep owns the lead.</summary>
internal sealed class HandsRule : IRule
{
    public IEnumerable<string> Broken(LeadBook book, Guid lead)
    {
        var row = book.Row(lead);
        var stage = row.Choice(LeadTable.Stage);
        var open = book.Handoff.Of(lead).Where(handoff => handoff.IsOpen()).ToList();
        var claims = book.Claim.Of(lead).Where(claim => claim.Choice(ClaimTable.Outcome) == ClaimOutcomeChoice.Open).ToList();
        if (open.Count > 1 || open.FirstOrDefault()?.Id != row.Lookup(LeadTable.HandoffId))
        {
            yield return $"{open.Count} hand-offs are open, and the lead names {(row.Lookup(LeadTable.HandoffId) is null ? "none" : "one")}";
        }

        foreach (var handoff in open)
        {
            var status = handoff.Choice(HandoffTable.Status);
            if ((stage, status) is not ((StageChoice.SalesReady, HandoffStatusChoice.Open) or (StageChoice.Sal, HandoffStatusChoice.Accepted)))
            {
                yield return $"a hand-off of status {status} is open in stage {stage}";
            }

            if ((handoff.Lookup(HandoffTable.RepId) ?? handoff.Lookup(HandoffTable.TeamId)) is { } holder && holder != row.Lookup("ownerid"))
            {
                yield return "who has the open hand-off does not own the lead";
            }
        }

        if (claims.Count > 1 || claims.FirstOrDefault()?.Id != row.Lookup(LeadTable.ClaimId))
        {
            yield return $"{claims.Count} claims are open, and the lead names {(row.Lookup(LeadTable.ClaimId) is null ? "none" : "one")}";
        }

        if (claims.Count > 0 && stage != StageChoice.InQualification)
        {
            yield return $"a claim is open in stage {stage}";
        }

        if (stage == StageChoice.SalesReady && open.Count == 0 && string.IsNullOrEmpty(row.GetAttributeValue<string>(LeadTable.RoutingMessage)))
        {
            yield return "the lead waits for a rep, and nobody is told why";
        }
    }
}
