using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;

namespace XrmLeads.Handoffs;

/// <summary>Whom a request means that switches routing off or on.</summary>
internal static class RoutingSwitch
{
    /// <summary>The rows of the rep: one read, two where another one is named.</summary>
    /// <param name="run">The run of the custom API.</param>
    /// <param name="parameter">The parameter that may name a user.</param>
    /// <exception cref="InvalidPluginExecutionException">The user is no member, or is not the caller's to switch.</exception>
    internal static MemberRows Named(PluginRun run, string parameter)
    {
        var named = run.Input<Guid>(parameter);
        var isOther = named != Guid.Empty && named != run.Context.UserId;
        if (isOther && !CallerRoles.Of(run).Has(Actor.SalesManager))
        {
            throw new InvalidPluginExecutionException(Sentences.NotYourRouting);
        }

        var rows = MemberRows.Of(run, isOther ? named : run.Context.UserId);
        return rows.IsEmpty ? throw new InvalidPluginExecutionException(isOther ? Sentences.UserIsNoMember : Sentences.IsNoMember) : rows;
    }
}
