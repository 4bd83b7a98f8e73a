using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Rejections;
using XrmLeads.Schema;

namespace XrmLeads.Handoffs;

/// <summary>
/// A rejected lead that comes back to sales, on the hop that it had: to another sales rep where the rejection was overturned, to the owner of the customer where it
/// belongs to one, to the sales managers where nobody judged. Whoever had it in this cycle does not get it again.
/// </summary>
internal sealed class AfterRejection(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Hands it on. Three reads, and what routing costs.</summary>
    internal void HandOn(SalesLead lead, FollowUpSheet sheet)
    {
        var row = (lead[LeadTable.RejectionId] as EntityReference)?.Id is { } id ? RejectionRow.Of(run, id) : null;
        var holders = Holders.Read(run, lead);
        var opening = new HandoffOpening(run, catalogue);
        if (row?.Outcome == RejectionOutcomeChoice.Unjudged)
        {
            opening.Escalate(lead, sheet, holders.LastHop, Sentences.UnjudgedInTime);
        }
        else if (row?.Outcome is RejectionOutcomeChoice.Verified or RejectionOutcomeChoice.NotContested && row.Reason?.Reason.LeadsTo == LeadStage.SalesReady)
        {
            ToOwner(lead, sheet, row, opening, holders.LastHop);
        }
        else
        {
            ToAnother(lead, sheet, row, opening, holders);
        }
    }

    private void ToOwner(SalesLead lead, FollowUpSheet sheet, RejectionRow row, HandoffOpening opening, int hop)
    {
        var owner = row.Customer is { } customer
            ? run.SystemService.Retrieve(customer.LogicalName, customer.Id, new ColumnSet(LeadColumns.OwnerId)).Lookup(LeadColumns.OwnerId) : null;
        if (owner?.LogicalName == "systemuser" && owner.Id != row.RejectedById && SalesRight.IsHeldBy(run, owner.Id))
        {
            opening.Give(lead, sheet, owner.Id, hop, Sentences.ToCustomerOwner);
        }
        else
        {
            opening.Escalate(lead, sheet, hop, Sentences.CustomerOwnerIsNone);
        }
    }

    private static void ToAnother(SalesLead lead, FollowUpSheet sheet, RejectionRow? row, HandoffOpening opening, Holders holders)
    {
        var notTo = new System.Collections.Generic.List<Guid>(holders.All);
        if (row?.RejectedById is { } rejecter)
        {
            notTo.Add(rejecter);
        }

        if (lead.Scope.Routing == RoutingMethodChoice.Off)
        {
            opening.Escalate(lead, sheet, holders.LastHop, Sentences.Overturned);
        }
        else if (!opening.Route(lead, sheet, holders.LastHop, notTo))
        {
            // Who rejected it still owns it, and would only have to accept it.
            opening.Escalate(lead, sheet, holders.LastHop, Sentences.OverturnedToManagers(sheet.Lead.Text(LeadTable.RoutingMessage) ?? lead[LeadTable.RoutingMessage] as string ?? ""));
        }
    }
}
