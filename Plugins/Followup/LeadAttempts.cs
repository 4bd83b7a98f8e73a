using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Domain.Followup;
using XrmLeads.Judging;
using XrmLeads.Mapping;

namespace XrmLeads.Followup;

/// <summary>
/// The activities of a lead that are follow-up, whoever of sales did them. An e-mail is automated where a workflow made it, or where its creator is SYSTEM, an
/// application user or one of the accounts that an administrator lists as external. What a sequence sends in a person's name looks like that person.
/// </summary>
internal static class LeadAttempts
{
    private const string EmailAlias = "mail";
    private const string CreatorAlias = "creator";
    private const string Type = "activitytypecode";
    private const string ActualEnd = "actualend";
    private const string ModifiedOn = "modifiedon";
    private const string SentOn = "senton";
    private const string IsWorkflowCreated = "isworkflowcreated";
    private const string ApplicationId = "applicationid";

    /// <summary>Reads them: one read, one more where there is an e-mail.</summary>
    /// <param name="run">The run.</param>
    /// <param name="leadId">The lead.</param>
    /// <param name="since">What was last changed before it, UTC, is not looked at.</param>
    internal static IReadOnlyList<Attempt> Since(PluginRun run, Guid leadId, DateTime since)
    {
        var query = new QueryExpression("activitypointer") { ColumnSet = new ColumnSet(Type, LeadColumns.StateCode, ActualEnd, LeadColumns.CreatedOn, IsWorkflowCreated, LeadColumns.CreatedBy) };
        query.Criteria.AddCondition(FollowUpActivity.Regarding, ConditionOperator.Equal, leadId);
        query.Criteria.AddCondition(Type, ConditionOperator.In, FollowUpActivity.PhoneCall, FollowUpActivity.Email, FollowUpActivity.Appointment);
        query.Criteria.AddCondition(ModifiedOn, ConditionOperator.GreaterEqual, since);
        Join(query, FollowUpActivity.Email, "activityid", "activityid", EmailAlias, FollowUpActivity.Direction, SentOn);
        Join(query, "systemuser", LeadColumns.CreatedBy, "systemuserid", CreatorAlias, ApplicationId);
        var rows = run.SystemService.RetrieveMultiple(query).Entities
            .Where(row => FollowUpActivity.Counts(row.Text(Type)!, row.Choice(LeadColumns.StateCode), row.Value(EmailAlias + "." + FollowUpActivity.Direction) as bool?)).ToList();
        var external = rows.Exists(IsEmail) ? ExternalAccounts.ListOf(run) : null;
        return [.. rows.Select(row => new Attempt(On(run, row), FollowUpActivity.ChannelOf(row.Text(Type)!), IsEmail(row) && IsAutomated(run, row, external)))];
    }

    private static void Join(QueryExpression query, string table, string from, string to, string alias, params string[] columns)
    {
        var link = query.AddLink(table, from, to, JoinOperator.LeftOuter);
        link.EntityAlias = alias;
        link.Columns = new ColumnSet(columns);
    }

    private static bool IsEmail(Entity row) => row.Text(Type) == FollowUpActivity.Email;

    private static bool IsAutomated(PluginRun run, Entity row, string? external) =>
        row.Value(IsWorkflowCreated) is true
        || row.Value(CreatorAlias + "." + ApplicationId) is Guid
        || (row.Lookup(LeadColumns.CreatedBy)?.Id is { } creator
            && (creator == SystemUser.IdOf(run.Context.OrganizationId, run.SystemService) || ExternalAccounts.IsListed(external, creator)));

    /// <summary>When it was done; nothing was done in the future, whatever somebody entered.</summary>
    private static DateTime On(PluginRun run, Entity row)
    {
        var on = row.Text(Type) == FollowUpActivity.Appointment
            ? row.When(LeadColumns.CreatedOn)!.Value
            : row.When(EmailAlias + "." + SentOn) ?? row.When(ActualEnd) ?? row.When(LeadColumns.CreatedOn)!.Value;
        return on < run.Now ? on : run.Now;
    }
}
