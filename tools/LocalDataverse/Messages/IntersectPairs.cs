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
        foreach (var related in request.Required<EntityReferenceCollection>("RelatedEntities"))
        {
            var (first, second) = target.LogicalName == Intersect.First ? (target, related) : (related, target);
            Pairs.Add((Id(first, Intersect.First), Id(second, Intersect.Second)));
        }
    }

    internal Intersect Intersect { get; }

    internal Table Table { get; }

    internal List<(Guid First, Guid Second)> Pairs { get; } = [];

    /// <summary>Steps on these messages are registered without a table.</summary>
    internal static Frame Frame(Caller caller, OrganizationRequest request) => new(caller, request, null);

    internal void Check(Caller caller) => _engine.Privileges.Privilege(caller.UserId, "prvAssign" + Table.PrivilegeName);

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
