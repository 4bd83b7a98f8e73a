using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Outcomes;

/// <summary>
/// An opportunity that somebody enters by hand although a lead of the same e-mail, contact or account was handed over, rejected or lapsed lately: an outcome beside the
/// funnel, by which the figures of the definition and of the rep can be seen to miss something. It refuses nothing.
/// </summary>
internal sealed class BesideFunnel(PluginRun run)
{
    /// <summary>For how long after it was handed over, rejected or lapsed a lead explains an opportunity.</summary>
    internal static readonly TimeSpan Lately = TimeSpan.FromDays(180);

    private const string Alias = "lead";

    /// <summary>Keeps it: no read for an opportunity that came from a lead or is with nobody, else one, two for one with a contact, and one write where a lead is found.</summary>
    internal void Keep()
    {
        var opportunity = run.PostImage;
        var customer = opportunity.Lookup(OpportunityColumns.CustomerId);
        var contact = opportunity.Lookup(OpportunityColumns.ParentContactId) ?? (customer?.LogicalName == "contact" ? customer : null);
        var account = opportunity.Lookup(OpportunityColumns.ParentAccountId) ?? (customer?.LogicalName == "account" ? customer : null);
        if (opportunity.Lookup(OpportunityColumns.OriginatingLeadId) is not null || (contact is null && account is null) || Find(contact, account) is not { } found)
        {
            return;
        }

        var row = OutcomeRow.New(
            (Guid)found.Value(Alias + "." + LeadTable.Id)!,
            found.Lookup(Alias + "." + LeadTable.DefinitionId),
            found.Lookup(Alias + "." + LeadColumns.OwnerId),
            run.Context.PrimaryEntityId);
        OutcomeRow.Say(row, ResultChoice.Open, true, opportunity);
        run.SystemService.Create(row);
    }

    /// <summary>The move of the lead that was handed over, rejected or lapsed last; null for none.</summary>
    private Entity? Find(EntityReference? contact, EntityReference? account)
    {
        var query = new QueryExpression(StageHistoryTable.Name) { ColumnSet = new ColumnSet(StageHistoryTable.LeftOn), TopCount = 1 };
        query.Criteria.AddCondition(StageHistoryTable.LeftOn, ConditionOperator.GreaterEqual, OperationTime.Stored(run.Now - Lately));
        var moves = query.Criteria.AddFilter(LogicalOperator.Or);
        moves.AddCondition(StageHistoryTable.To, ConditionOperator.In, StageChoice.SalesReady, StageChoice.Sal, StageChoice.RejectionPendingVerification);
        var lapse = moves.AddFilter(LogicalOperator.And);
        lapse.AddCondition(StageHistoryTable.From, ConditionOperator.Equal, StageChoice.Mql);
        lapse.AddCondition(StageHistoryTable.To, ConditionOperator.Equal, StageChoice.Nurturing);
        query.AddOrder(StageHistoryTable.LeftOn, OrderType.Descending);

        var lead = query.AddLink(LeadTable.Name, StageHistoryTable.LeadId, LeadTable.Id);
        lead.EntityAlias = Alias;
        lead.Columns = new ColumnSet(LeadTable.Id, LeadTable.DefinitionId, LeadColumns.OwnerId);

        // What was qualified has an opportunity of its own, and another one with the same customer is new business.
        lead.LinkCriteria.AddCondition(LeadTable.Stage, ConditionOperator.NotEqual, StageChoice.Converted);
        var same = lead.LinkCriteria.AddFilter(LogicalOperator.Or);
        if (contact is not null)
        {
            same.AddCondition(LeadColumns.ParentContactId, ConditionOperator.Equal, contact.Id);
            if (EmailOf(contact) is { } email)
            {
                same.AddCondition(LeadColumns.EmailAddress, ConditionOperator.Equal, email);
            }
        }

        if (account is not null)
        {
            same.AddCondition(LeadColumns.ParentAccountId, ConditionOperator.Equal, account.Id);
        }

        return run.SystemService.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    private string? EmailOf(EntityReference contact)
    {
        var query = new QueryExpression("contact") { ColumnSet = new ColumnSet(LeadColumns.EmailAddress), TopCount = 1 };
        query.Criteria.AddCondition("contactid", ConditionOperator.Equal, contact.Id);
        return run.SystemService.RetrieveMultiple(query).Entities.FirstOrDefault()?.Text(LeadColumns.EmailAddress) is { Length: > 0 } email ? email : null;
    }
}
