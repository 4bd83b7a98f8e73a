using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Reading;

/// <summary>Reads a dimension: its groups and their criteria.</summary>
internal static class DimensionSection
{
    /// <summary>The most points that a cap or the distance of a floor may name.</summary>
    private const double MostCap = 100;

    internal static Dimension Read(Node dimensions, string id, bool takesSignals, DefinitionContext context)
    {
        var node = dimensions.Object(id);
        var label = node.Text("label");
        var place = new CriterionPlace(id, takesSignals, HalfLife(node, takesSignals, null), null, null);
        var groups = new List<Group>();
        var capsAreOpen = false;
        foreach (var child in node.Objects("groups", atLeast: 1))
        {
            groups.Add(Group(child, place, context, out var cap));
            capsAreOpen |= cap is null;
        }

        node.Close();
        context.Groups.AddRange(groups);
        var dimension = new Dimension(id, label, groups);
        if (capsAreOpen || groups.Count == 0)
        {
            context.LeaveOpen(dimension);
            context.GroupsAreOpen |= groups.Count == 0;
        }
        else if (dimension.CapSum == 0)
        {
            node.Fault(
                "groups", Rule.Unreachable, "The caps of all groups of " + id + " add up to 0, so nothing could ever count.", "Give a group a cap above 0.");
        }

        return dimension;
    }

    private static double? HalfLife(Node node, bool takesSignals, double? inherited) =>
        takesSignals ? node.OptionalNumber("halfLifeDays", DefinitionContext.LeastDays, DefinitionContext.MostDays) ?? inherited : null;

    private static Group Group(Node node, CriterionPlace dimension, DefinitionContext context, out double? cap)
    {
        var faults = node.FaultsSoFar;
        var id = node.Identifier("id");
        var label = node.Text("label");
        cap = node.Number("cap", 0, MostCap);
        var floor = node.Has("floor") ? node.OptionalNumber("floor", -MostCap, 0) : 0;
        var place = dimension with { HalfLifeDays = HalfLife(node, dimension.TakesSignals, dimension.HalfLifeDays), Floor = floor, Cap = cap };
        var criteria = new List<Criterion>();
        var missing = false;
        foreach (var child in node.Objects("criteria", atLeast: 1))
        {
            if (Criterion(child, place, context) is { } criterion)
            {
                criteria.Add(criterion);
            }
            else
            {
                missing = true;
            }
        }

        node.Close();
        if (id.Length > 0 && !context.GroupIds.Add(id))
        {
            node.Fault("id", Rule.DuplicateId, "The group " + Wording.Quote(id) + " is there already.", "Give each group a name of its own.");
        }

        var group = new Group(id, label, floor ?? 0, cap ?? 0, criteria);
        context.GroupsAreOpen |= id.Length == 0;
        if (missing || node.FaultsSoFar > faults)
        {
            context.LeaveOpen(group);
        }

        return group;
    }

    private static Criterion? Criterion(Node node, CriterionPlace place, DefinitionContext context)
    {
        var id = node.Identifier("id");
        var kind = DefinitionContext.Kind(node);
        var header = new CriterionHeader(id, node.Text("label"), kind?.Name ?? "", node.OptionalBoolean("ignoreWhenEmpty") ?? false);
        if (id.Length > 0 && !context.CriterionIds.Add(id))
        {
            node.Fault("id", Rule.DuplicateId, "The criterion " + Wording.Quote(id) + " is there already.", "Give each criterion a name of its own.");
        }

        if (kind is null)
        {
            return null;
        }

        context.Place = id.Length == 0 ? place : place with { Name = "The criterion " + Wording.Quote(id) };
        var criterion = kind.Read(node, header, context);
        node.Close();
        return criterion;
    }
}
