using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>The pairs of ids that an Associate or Disassociate is about.</summary>
internal sealed class IntersectPairs
{
    internal const string TeamMembers = "teammembership_association";

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

    /// <summary>Checks the right to change the pairs: that to change a team for its members, that to assign a role or profile for those.</summary>
    internal void Check(Caller caller)
    {
        if (Intersect.Relationship != TeamMembers)
        {
            _engine.Privileges.Privilege(caller, "prvAssign" + Table.PrivilegeName);
            return;
        }

        var teams = _engine.Catalogue.Table("team");
        foreach (var team in Pairs.Select(p => p.First).Distinct())
        {
            _engine.Privileges.Row(caller, "Write", teams, _engine.Rows.Get(teams, team));
            _engine.Units.CheckMembersAreChosen(team);
        }
    }

    /// <summary>Stores the pairs.</summary>
    internal void Add()
    {
        foreach (var (first, second) in Pairs)
        {
            _engine.Rows.Insert(Table, new Dictionary<string, object?>
            {
                [Table.PrimaryId] = _engine.NewId(),
                [Intersect.FirstColumn] = first,
                [Intersect.SecondColumn] = second,
            });
        }

        _engine.Membership.Forget(Table);
    }

    /// <summary>Deletes the pairs that are there.</summary>
    internal void Remove()
    {
        foreach (var id in Pairs.SelectMany(Stored))
        {
            _engine.Rows.Delete(Table, id);
        }

        _engine.Membership.Forget(Table);
    }

    /// <summary>Leaves the pairs out that are there already.</summary>
    internal void OnlyNew() => Pairs.RemoveAll(p => Stored(p).Count > 0);

    private List<Guid> Stored((Guid First, Guid Second) pair)
        => _engine.Rows.Where(Table, (Table.Column(Intersect.FirstColumn), pair.First), (Table.Column(Intersect.SecondColumn), pair.Second));

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
