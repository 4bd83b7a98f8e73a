using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Notices;

/// <summary>What a scope says of e-mails to people.</summary>
/// <param name="isOn">Whether people are told by e-mail too.</param>
/// <param name="queue">The queue that e-mails come from; null where none is named.</param>
internal sealed class NoticeMail(bool isOn, EntityReference? queue)
{
    /// <summary>Whether people are told by e-mail too.</summary>
    internal bool IsOn { get; } = isOn;

    /// <summary>The queue that e-mails come from; null where none is named.</summary>
    internal EntityReference? Queue { get; } = queue;

    /// <summary>What the scope <c>default</c> says, for what concerns all. One read.</summary>
    internal static NoticeMail OfDefaultScope(PluginRun run) => Of(run, ScopeTable.Code, Scope.Default);

    /// <summary>What a scope says. One read.</summary>
    internal static NoticeMail Of(PluginRun run, Guid scope) => Of(run, ScopeTable.Id, scope);

    private static NoticeMail Of(PluginRun run, string column, object value)
    {
        var query = new QueryExpression(ScopeTable.Name) { ColumnSet = new ColumnSet(ScopeTable.EmailNotices, ScopeTable.NoticeQueueId), TopCount = 1 };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        var row = run.SystemService.RetrieveMultiple(query).Entities.FirstOrDefault();
        return new NoticeMail(row?.Value(ScopeTable.EmailNotices) is true, row?.Lookup(ScopeTable.NoticeQueueId));
    }
}
