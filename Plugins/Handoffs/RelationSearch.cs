using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Domain.Routing;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Handoffs;

/// <summary>
/// Finds who owns the relation that a lead belongs to: who has another lead of the same e-mail address or account in hand, owns the open opportunity of the same
/// account or contact, or owns the account. Asked in this order until one is found: no read for a lead of nobody known, one to three for others.
/// </summary>
internal sealed class RelationSearch(PluginRun run, RoutedLead lead)
{
    /// <summary>Finds him; null for nobody. Only enabled users count.</summary>
    internal RelationOwner? Find() =>
        Owner(OtherLead(), Sentences.HasLeadOfSame) ?? Owner(Opportunity(), Sentences.OwnsOpportunity) ?? Owner(Account(), Sentences.OwnsAccount);

    private QueryExpression? OtherLead()
    {
        if (lead.Email is null && lead.AccountId is null)
        {
            return null;
        }

        var query = Query(LeadTable.Name, LeadTable.StageEnteredOn);
        query.Criteria.AddCondition(LeadTable.Id, ConditionOperator.NotEqual, lead.Id);
        query.Criteria.AddCondition(LeadColumns.StateCode, ConditionOperator.Equal, 0);
        var inHand = query.Criteria.AddFilter(LogicalOperator.Or);
        inHand.AddCondition(LeadTable.HandoffId, ConditionOperator.NotNull);
        inHand.AddCondition(LeadTable.Stage, ConditionOperator.In, StageChoice.Sal, StageChoice.Sql);
        var same = query.Criteria.AddFilter(LogicalOperator.Or);
        if (lead.Email is { } email)
        {
            same.AddCondition(LeadColumns.EmailAddress, ConditionOperator.Equal, email);
        }

        if (lead.AccountId is { } account)
        {
            same.AddCondition(LeadColumns.ParentAccountId, ConditionOperator.Equal, account);
        }

        return query;
    }

    private QueryExpression? Opportunity()
    {
        if (lead.AccountId is null && lead.ContactId is null)
        {
            return null;
        }

        var query = Query("opportunity", LeadColumns.CreatedOn);
        query.Criteria.AddCondition(LeadColumns.StateCode, ConditionOperator.Equal, 0);
        var same = query.Criteria.AddFilter(LogicalOperator.Or);
        if (lead.AccountId is { } account)
        {
            same.AddCondition(LeadColumns.ParentAccountId, ConditionOperator.Equal, account);
        }

        if (lead.ContactId is { } contact)
        {
            same.AddCondition(LeadColumns.ParentContactId, ConditionOperator.Equal, contact);
        }

        return query;
    }

    private QueryExpression? Account()
    {
        if (lead.AccountId is not { } account)
        {
            return null;
        }

        var query = Query("account", LeadColumns.CreatedOn);
        query.Criteria.AddCondition("accountid", ConditionOperator.Equal, account);
        return query;
    }

    /// <summary>The newest row whose owner is an enabled user.</summary>
    private static QueryExpression Query(string table, string newest)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(LeadColumns.OwnerId), TopCount = 1 };
        query.AddLink("systemuser", "owninguser", "systemuserid").LinkCriteria.AddCondition("isdisabled", ConditionOperator.Equal, false);
        query.AddOrder(newest, OrderType.Descending);
        return query;
    }

    private RelationOwner? Owner(QueryExpression? query, string reason) =>
        query is not null && run.SystemService.RetrieveMultiple(query).Entities.FirstOrDefault()?.Lookup(LeadColumns.OwnerId) is { } owner
            ? new RelationOwner(owner.Id, reason)
            : null;
}
