using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>
/// What a change of a row does to the rows that point at it. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/configure-entity-relationship-cascading-behavior.md.
/// </summary>
internal static class Cascades
{
    internal static void Assign(Engine engine, Frame frame, EntityReference owner)
    {
        // UserOwned looks at who owned the row before.
        foreach (var (child, _, id) in Following(engine, frame.Table!, frame.Id, frame.Before?.GetAttributeValue<EntityReference>(SystemColumns.Owner), r => r.OnAssign))
        {
            var update = new Entity(child.Name, id) { [SystemColumns.Owner] = owner };
            engine.Execute(new UpdateRequest { Target = update }, InTheNameOf(engine, frame));
        }
    }

    internal static void Delete(Engine engine, Frame frame)
    {
        foreach (var (child, relationship, _) in Children(engine, frame, r => r.OnDelete == CascadeType.Restrict))
        {
            throw new DataverseFaultException(
                ErrorCodes.CannotDeleteReferenced,
                $"The object you tried to delete is associated with another object and cannot be deleted: {child.Name} ({relationship.Name}).");
        }

        // Each child's Delete runs its own steps, under the Delete of the parent.
        foreach (var (child, _, id) in Children(engine, frame, r => r.OnDelete == CascadeType.Cascade))
        {
            // It may have gone with another child already.
            if (engine.Rows.Exists(child, id))
            {
                engine.Execute(new DeleteRequest { Target = new EntityReference(child.Name, id) }, InTheNameOf(engine, frame));
            }
        }

        foreach (var (child, relationship, id) in Children(engine, frame, r => r.OnDelete == CascadeType.RemoveLink))
        {
            engine.Rows.Update(child, id, new Dictionary<string, object?> { [relationship.ReferencingColumn] = null });
            engine.Inherited.Unlinked(child, id, new EntityReference(frame.Table!.Name, frame.Id), relationship, frame.Caller.Operation.StartedOn);
        }
    }

    /// <summary>A request that the platform makes on its own inside a message: as SYSTEM, with the message's context as parent.</summary>
    internal static Caller InTheNameOf(Engine engine, Frame frame)
        => new(engine.Root.SystemUserId, frame.Caller.InitiatingUserId, frame.Caller.Depth + 1, frame.Caller.Operation, engine.Contexts.Outer(frame));

    /// <summary>The rows that an action on their parent goes on to.</summary>
    internal static List<(Table Child, OneToMany Relationship, Guid Id)> Following(
        Engine engine, Table parent, Guid id, EntityReference? owner, Func<OneToMany, CascadeType> action)
        => Children(engine, parent, id, r => action(r) is CascadeType.Cascade or CascadeType.Active or CascadeType.UserOwned).FindAll(c => action(c.Relationship) switch
        {
            CascadeType.Active => engine.Rows.Get(c.Child, c.Id).GetAttributeValue<OptionSetValue>(SystemColumns.State)?.Value is 0 or null,
            CascadeType.UserOwned => engine.Rows.Get(c.Child, c.Id).GetAttributeValue<EntityReference>(SystemColumns.Owner)?.Id == owner?.Id,
            _ => true,
        });

    /// <summary>The rows that point at the frame's row by relationships of a kind, found before the first is touched.</summary>
    internal static List<(Table Child, OneToMany Relationship, Guid Id)> Children(Engine engine, Frame frame, Func<OneToMany, bool> kind)
        => Children(engine, frame.Table!, frame.Id, kind);

    private static List<(Table Child, OneToMany Relationship, Guid Id)> Children(Engine engine, Table parent, Guid id, Func<OneToMany, bool> kind)
        => [.. engine.Catalogue.ChildrenOf(parent.Name).Where(kind).SelectMany(r =>
        {
            var child = engine.Catalogue.Table(r.ReferencingTable);
            return engine.Rows.Where(child, (child.Column(r.ReferencingColumn), new EntityReference(parent.Name, id))).Select(childId => (child, r, childId));
        })];
}
