using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Lane;

/// <summary>The leads in qualification that are free, in the order in which they are taken.</summary>
internal sealed class LaneQueue(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>The scopes whose lane the caller works in: those that name no team, and those of whose team he is a member. One read where any names one.</summary>
    /// <param name="code">The code of the only scope that he wants; null for any.</param>
    /// <exception cref="InvalidPluginExecutionException">There is none.</exception>
    internal IReadOnlyList<Scope> ScopesOfCaller(string? code)
    {
        var scopes = catalogue.InForce.Where(version => !version.IsDraft && version.Scope.Mode is RolloutMode.Warn or RolloutMode.Enforce)
            .Select(version => version.Scope).Where(scope => code is null || string.Equals(scope.Code, code, StringComparison.OrdinalIgnoreCase)).ToList();
        if (scopes.Count == 0)
        {
            throw new InvalidPluginExecutionException(code is null ? Sentences.NoLane : Sentences.UnknownLane(code));
        }

        var teams = scopes.Where(scope => scope.QualificationTeamId is not null).Select(scope => (object)scope.QualificationTeamId!.Value).ToArray();
        if (teams.Length == 0)
        {
            return scopes;
        }

        var mine = TeamsOfCaller(teams);
        scopes = scopes.Where(scope => scope.QualificationTeamId is not { } team || mine.Contains(team)).ToList();
        return scopes.Count > 0 ? scopes : throw new InvalidPluginExecutionException(Sentences.NotOfLane);
    }

    /// <summary>
    /// The lead to take next, of those that the caller may read: by class, within it those first that wanted to be called back and whose time has come, the
    /// latest promise before older ones, then by Composite, then the longest in qualification. Null for none. One read.
    /// </summary>
    internal Guid? Next(IReadOnlyList<Scope> scopes)
    {
        var now = OperationTime.Stored(run.Now);
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(LeadTable.Id), TopCount = 1 };
        query.Criteria.AddCondition(LeadColumns.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(LeadTable.Stage, ConditionOperator.Equal, StageChoice.InQualification);
        NotAfter(query, LeadTable.ClaimUntil, now);
        NotAfter(query, LeadTable.CallBackOn, now);
        query.AddLink(LeadDefinitionTable.Name, LeadTable.DefinitionId, LeadDefinitionTable.Id).LinkCriteria
            .AddCondition(LeadDefinitionTable.ScopeId, ConditionOperator.In, scopes.Select(scope => (object)scope.Id).ToArray());
        query.AddOrder(LeadTable.SlaClass, OrderType.Ascending);
        query.AddOrder(LeadTable.CallBackOn, OrderType.Descending);
        query.AddOrder(LeadTable.Composite, OrderType.Descending);
        query.AddOrder(LeadTable.StageEnteredOn, OrderType.Ascending);
        return run.CallerService.RetrieveMultiple(query).Entities.FirstOrDefault()?.Id;
    }

    private HashSet<Guid> TeamsOfCaller(object[] teams)
    {
        var query = new QueryExpression("teammembership") { ColumnSet = new ColumnSet("teamid") };
        query.Criteria.AddCondition("systemuserid", ConditionOperator.Equal, run.Context.UserId);
        query.Criteria.AddCondition("teamid", ConditionOperator.In, teams);
        return new HashSet<Guid>(run.SystemService.RetrieveMultiple(query).Entities.Select(row => (Guid)row["teamid"]));
    }

    private static void NotAfter(QueryExpression query, string column, DateTime now)
    {
        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        either.AddCondition(column, ConditionOperator.Null);
        either.AddCondition(column, ConditionOperator.LessEqual, now);
    }
}
