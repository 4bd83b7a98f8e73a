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

    /// <summary>
    /// Checks the right to change the pairs: that to change a team for its members, that to assign a role or profile for those, that to append both tables
    /// for a solution's relationship.
    /// </summary>
    internal void Check(Caller caller)
    {
        // "In case of many-to-many relationships, you must have Append privilege for both tables" (security-roles-privileges.md).
        if (Intersect.IsCustom)
        {
            _engine.Privileges.Table(caller, "Append", _engine.Catalogue.Table(Intersect.First));
            _engine.Privileges.Table(caller, "Append", _engine.Catalogue.Table(Intersect.Second));
            return;
        }

        if (Intersect.Relationship != TeamMembers)
        {
            _engine.Privileges.Privilege(caller, "prvAssign" + Table.PrivilegeName);
            return;
        }

        var teams = _engine.Catalogue.Table("team");
        foreach (var team in Pairs.Select(p => p.First).Distinct())
        {
            _engine.Privileges.Row(caller, "Write", teams, _engine.Rows.Get(teams, team));
            _engine.DefaultTeams.CheckMembersAreChosen(team);
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
