using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Messages;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Security;

/// <summary>
/// What rows get of the rights that others have in their parents: a share of the parent goes on to its children (Share, Unshare), and a row that is put under
/// a parent gets the rights of those who share in it, and of its owner (Reparent). Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/configure-entity-relationship-cascading-behavior.md and security-sharing-assigning.md.
/// </summary>
internal sealed class InheritedAccess(Engine engine)
{
    // What the owner of the parent may: everything that can be done to a stored row.
    private const AccessRights OwnersRights = AccessRights.ReadAccess | AccessRights.WriteAccess | AccessRights.AppendAccess | AccessRights.AppendToAccess
        | AccessRights.DeleteAccess | AccessRights.ShareAccess | AccessRights.AssignAccess;

    /// <summary>A new row inherits from the parents it points at.</summary>
    internal void Created(Table table, Guid id, IReadOnlyDictionary<string, object?> values, DateTime now)
    {
        foreach (var (relationship, parent) in Parents(table, values))
        {
            Give(table, id, values.GetValueOrDefault(SystemColumns.Owner) as EntityReference, RightsIn(relationship, parent), now);
        }
    }

    /// <summary>A row that points at another parent, or that has another owner.</summary>
    internal void Updated(Table table, Entity before, IReadOnlyDictionary<string, object?> values, DateTime now)
    {
        var relinked = engine.Catalogue.InheritingBy(table.Name).Where(r => values.ContainsKey(r.ReferencingColumn)).ToList();
        var (oldOwner, newOwner) = (before.GetAttributeValue<EntityReference>(SystemColumns.Owner), values.GetValueOrDefault(SystemColumns.Owner) as EntityReference);
        if (relinked.Count == 0 && (newOwner is null || newOwner.Id == oldOwner?.Id))
        {
            return;
        }

        var was = before.Attributes.ToDictionary(a => a.Key, a => (object?)a.Value, StringComparer.Ordinal);
        foreach (var (relationship, parent) in Parents(table, was).Where(p => relinked.Contains(p.Relationship)))
        {
            Take(table, before.Id, RightsIn(relationship, parent), r => r.OnReparent, now);
        }

        var isOthers = newOwner is not null && newOwner.Id != oldOwner?.Id;
        foreach (var (relationship, parent) in Parents(table, isOthers ? Stored(table, before.Id) : values))
        {
            Give(table, before.Id, newOwner ?? oldOwner, RightsIn(relationship, parent), now);
        }

        if (isOthers)
        {
            Pass(table, before.Id, new Share(newOwner!, AccessRights.None, OwnersRights), r => r.OnReparent, now);
        }

        if (isOthers && oldOwner is not null)
        {
            Pass(table, before.Id, new Share(oldOwner, AccessRights.None, OwnersRights), r => r.OnReparent, now, isTaken: true);
        }
    }

    /// <summary>A row whose parent is about to be deleted and which stays.</summary>
    internal void Unlinked(Table table, Guid id, EntityReference parent, OneToMany relationship, DateTime now)
    {
        if (relationship.OnReparent != CascadeType.NoCascade)
        {
            Take(table, id, RightsIn(relationship, parent), r => r.OnReparent, now);
        }
    }

    /// <summary>Rights given to somebody, or taken, by a share of the row go on to its children.</summary>
    internal void Shared(Table table, Guid id, EntityReference principal, AccessRights given, AccessRights taken, DateTime now)
    {
        Pass(table, id, new Share(principal, AccessRights.None, given), r => r.OnShare, now);
        Pass(table, id, new Share(principal, AccessRights.None, taken), r => r.OnUnshare, now, isTaken: true);
    }

    private IEnumerable<(OneToMany Relationship, EntityReference Parent)> Parents(Table table, IReadOnlyDictionary<string, object?> values)
        => from relationship in engine.Catalogue.InheritingBy(table.Name)
           let parent = values.GetValueOrDefault(relationship.ReferencingColumn) as EntityReference
           where parent is not null && (relationship.ReferencedTable == parent.LogicalName || relationship.ReferencedTable == "*")
           select (relationship, parent);

    // By reparenting, what the parent's owner and those who share in it may. One statement, since every new row under a parent asks it.
    private List<Share> RightsIn(OneToMany relationship, EntityReference parent)
    {
        var table = engine.Catalogue.Table(parent.LogicalName);
        if (relationship.OnReparent == CascadeType.NoCascade || table.Ownership != Ownership.User)
        {
            return [];
        }

        var rights = new List<Share>();
        engine.Database.Read(
            $"SELECT ownerid, ownerid{Schema.TypeSuffix}, principalid, principaltypecode, accessrightsmask, inheritedaccessrightsmask FROM \"{table.Name}\" "
                + $"LEFT JOIN {SharedAccess.TableName} ON objectid = \"{table.PrimaryId}\" WHERE \"{table.PrimaryId}\" = $0",
            [ColumnStorage.Id(parent.Id)],
            r =>
            {
                if (rights.Count == 0)
                {
                    rights.Add(new Share(new EntityReference(r.GetString(1), ColumnStorage.ReadId(r, 0)), AccessRights.None, OwnersRights));
                }

                if (!r.IsDBNull(2))
                {
                    rights.Add(new Share(new EntityReference(r.GetString(3), ColumnStorage.ReadId(r, 2)), (AccessRights)r.GetInt32(4), (AccessRights)r.GetInt32(5)));
                }

                return true;
            });
        return rights;
    }

    private EntityReference? OwnerOf(Table table, Guid id)
        => table.Ownership != Ownership.User ? null : engine.Database.Read(
            $"SELECT ownerid, ownerid{Schema.TypeSuffix} FROM \"{table.Name}\" WHERE \"{table.PrimaryId}\" = $0",
            [ColumnStorage.Id(id)],
            r => r.IsDBNull(0) ? null : new EntityReference(r.GetString(1), ColumnStorage.ReadId(r, 0))).FirstOrDefault();

    private Dictionary<string, object?> Stored(Table table, Guid id)
        => engine.Rows.Get(table, id).Attributes.ToDictionary(a => a.Key, a => (object?)a.Value, StringComparer.Ordinal);

    private void Give(Table table, Guid id, EntityReference? owner, IEnumerable<Share> rights, DateTime now)
    {
        // Its own owner needs nothing from others, and a table without owners has no shares.
        foreach (var right in rights.Where(r => table.Ownership == Ownership.User && r.Principal.Id != owner?.Id))
        {
            var stored = engine.Shares.Of(id, right.Principal);
            var added = right.All & ~stored.Inherited;
            if (added != AccessRights.None)
            {
                engine.Shares.Save(new EntityReference(table.Name, id), stored with { Inherited = stored.Inherited | added }, now);
                Pass(table, id, right with { Given = AccessRights.None, Inherited = added }, r => r.OnReparent, now);
            }
        }
    }

    private void Take(Table table, Guid id, IEnumerable<Share> rights, Func<OneToMany, CascadeType> action, DateTime now)
    {
        foreach (var right in rights)
        {
            var stored = engine.Shares.Of(id, right.Principal);
            var removed = right.All & stored.Inherited;
            if (removed != AccessRights.None && (removed &= ~StillInherited(table, id, right.Principal)) != AccessRights.None)
            {
                engine.Shares.Save(new EntityReference(table.Name, id), stored with { Inherited = stored.Inherited & ~removed }, now);
                Pass(table, id, right with { Given = AccessRights.None, Inherited = removed }, action, now, isTaken: true);
            }
        }
    }

    // What the parents give that the row points at now.
    private AccessRights StillInherited(Table table, Guid id, EntityReference principal)
        => Parents(table, Stored(table, id)).Aggregate(AccessRights.None, (all, p) => all
            | engine.Shares.Of(p.Parent.Id, principal).All
            | (p.Relationship.OnReparent != CascadeType.NoCascade && OwnerOf(engine.Catalogue.Table(p.Parent.LogicalName), p.Parent.Id)?.Id == principal.Id
                ? OwnersRights
                : AccessRights.None));

    private void Pass(Table table, Guid id, Share right, Func<OneToMany, CascadeType> action, DateTime now, bool isTaken = false)
    {
        if (right.All == AccessRights.None)
        {
            return;
        }

        foreach (var (child, _, childId) in Cascades.Following(engine, table, id, OwnerOf(table, id), action))
        {
            if (isTaken)
            {
                Take(child, childId, [right], action, now);
            }
            else
            {
                Give(child, childId, OwnerOf(child, childId), [right], now);
            }
        }
    }
}
