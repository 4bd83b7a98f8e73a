using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>The pairs of ids that an Associate or Disassociate is about.</summary>
internal sealed class IntersectPairs
{
    private readonly Engine _engine;

    internal IntersectPairs(Engine engine, OrganizationRequest request)
    {
        _engine = engine;
        var name = request.Required<Relationship>("Relationship").SchemaName;
        Intersect = engine.Catalogue.Intersects.Find(i => i.Relationship == name)
            ?? throw Faults.NotSupported($"{request.RequestName} over the relationship {name}");
        Table = engine.Catalogue.Table(Intersect.Table);
        var target = request.Required<EntityReference>("Target");
        var targetIsFirst = TargetIsFirst(request, target);
        foreach (var related in request.Required<EntityReferenceCollection>("RelatedEntities"))
        {
            var (first, second) = targetIsFirst ? (target, related) : (related, target);
            Pairs.Add((Id(first, Intersect.First), Id(second, Intersect.Second)));
        }
    }

    internal Intersect Intersect { get; }

    internal Table Table { get; }

    internal List<(Guid First, Guid Second)> Pairs { get; } = [];

    /// <summary>Steps on these messages are registered without a table.</summary>
    internal static Frame Frame(Caller caller, OrganizationRequest request) => new(caller, request, null);

    // "In case of many-to-many relationships, you must have Append privilege for both tables" (security-roles-privileges.md).
    internal void Check(Caller caller)
    {
        if (Intersect.IsCustom)
        {
            _engine.Privileges.Table(caller.UserId, "Append", _engine.Catalogue.Table(Intersect.First));
            _engine.Privileges.Table(caller.UserId, "Append", _engine.Catalogue.Table(Intersect.Second));
        }
        else
        {
            _engine.Privileges.Privilege(caller.UserId, "prvAssign" + Table.PrivilegeName);
        }
    }

    // Between rows of one table only the role tells the sides apart; the referencing one is the first.
    private bool TargetIsFirst(OrganizationRequest request, EntityReference target)
        => !Intersect.IsReflexive ? target.LogicalName == Intersect.First
            : (request.Required<Relationship>("Relationship").PrimaryEntityRole ?? throw Faults.InvalidArgument(
                $"The relationship {Intersect.Relationship} is reflexive: the PrimaryEntityRole of the Relationship must say which side the target is.")) == EntityRole.Referencing;

    private Guid Id(EntityReference reference, string expected)
    {
        if (reference.LogicalName != expected)
        {
            throw Faults.InvalidArgument(
                $"The relationship {Intersect.Relationship} joins {Intersect.First} and {Intersect.Second}, not {reference.LogicalName}.");
        }

        var table = _engine.Catalogue.Table(reference.LogicalName);
        return _engine.Rows.Exists(table, reference.Id) ? reference.Id : throw Faults.NoRow(table.SchemaName, reference.Id);
    }
}
