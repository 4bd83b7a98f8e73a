using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using XrmLeads.Core;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>
/// In which roles the caller may move leads. A privilege stands for each, never the name of a role, so that an org can make roles of its own: to append rows of a
/// table that this product alone writes, or to append to them. By itself such a privilege allows nothing else. One read.
/// </summary>
internal sealed class CallerRoles
{
    private static readonly Dictionary<string, Actor> Marks = new(StringComparer.OrdinalIgnoreCase)
    {
        ["prvAppendToxl_NurtureEvent"] = Actor.Marketing,
        ["prvAppendxl_Rejection"] = Actor.Qualifier,
        ["prvAppendxl_Handoff"] = Actor.SalesRep,
        ["prvAppendToxl_Handoff"] = Actor.SalesManager,
    };

    private readonly HashSet<Actor> _held;

    private CallerRoles(HashSet<Actor> held) => _held = held;

    /// <summary>Reads the roles of the user of a run; what he has by a team counts.</summary>
    internal static CallerRoles Of(PluginRun run)
    {
        var response = (RetrieveUserSetOfPrivilegesByNamesResponse)run.SystemService.Execute(
            new RetrieveUserSetOfPrivilegesByNamesRequest { UserId = run.Context.UserId, PrivilegeNames = [.. Marks.Keys] });
        return new CallerRoles([.. response.RolePrivileges.Where(row => Marks.ContainsKey(row.PrivilegeName)).Select(row => Marks[row.PrivilegeName])]);
    }

    /// <summary>The roles in which he may move a lead: that of a sales rep only if the lead is his.</summary>
    internal IReadOnlyCollection<Actor> On(bool isOwner) => [.. _held.Where(actor => actor != Actor.SalesRep || isOwner)];

    /// <summary>Whether he has a role, whatever the lead.</summary>
    internal bool Has(Actor actor) => _held.Contains(actor);

    /// <summary>How the history names him, a value of the choice.</summary>
    /// <param name="used">The role that the table lets him make the move in; null where none does.</param>
    internal int Named(Actor? used) => _held.Count == Marks.Count ? ActorRoleChoice.Administrator
        : used is { } actor ? ValueOf(actor)
        : _held.Count == 0 ? ActorRoleChoice.Other
        : ValueOf(_held.Max());

    private static int ValueOf(Actor actor) => ActorRoleChoice.System + (int)actor;
}
