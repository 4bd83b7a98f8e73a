using System.Collections.Generic;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Kinds;

namespace XrmLeads.Domain.Reading;

/// <summary>Reads a dimension: its groups and their criteria.</summary>
internal static class DimensionSection
{
    /// <summary>The most points that a cap or the distance of a floor may name.</summary>
    private const double MostCap = 100;

    internal static Dimension Read(Node dimensions, string id, bool takesSignals, DefinitionContext context)
    {
        var node = dimensions.Object(id);
        context.DimensionId = id;
        context.TakesSignals = takesSignals;
        var label = node.Text("label");
        var halfLife = HalfLife(node, takesSignals, null);
        var groups = new List<Group>();
        foreach (var child in node.Objects("groups", atLeast: 1))
        {
            groups.Add(Group(child, halfLife, takesSignals, context));
        }

        node.Close();
        context.Groups.AddRange(groups);
        var dimension = new Dimension(id, label, groups);
        if (groups.Count > 0 && dimension.CapSum == 0)
        {
            node.Fault("groups", Rule.Unreachable, "The caps of all groups add up to 0, so nothing could ever count.", "Give a group a cap above 0.");
        }

        return dimension;
    }

    private static double? HalfLife(Node node, bool takesSignals, double? inherited) =>
        takesSignals ? node.OptionalNumber("halfLifeDays", DefinitionContext.LeastDays, DefinitionContext.MostDays) ?? inherited : null;

    private static Group Group(Node node, double? halfLife, bool takesSignals, DefinitionContext context)
    {
        var id = node.Identifier("id");
        var label = node.Text("label");
        var cap = node.Number("cap", 0, MostCap);
        var floor = node.OptionalNumber("floor", -MostCap, 0) ?? 0;
        context.HalfLifeDays = HalfLife(node, takesSignals, halfLife);
        var criteria = new List<Criterion>();
        foreach (var child in node.Objects("criteria", atLeast: 1))
        {
            if (Criterion(child, cap, floor, context) is { } criterion)
            {
                criteria.Add(criterion);
            }
        }

        node.Close();
        if (id.Length > 0 && !context.GroupIds.Add(id))
        {
            node.Fault("id", Rule.DuplicateId, "The group \"" + id + "\" is there already.", "Give each group a name of its own.");
        }

        return new Group(id, label, floor, cap, criteria);
    }

    private static Criterion? Criterion(Node node, double cap, double floor, DefinitionContext context)
    {
        var id = node.Identifier("id");
        var name = node.Text("kind");
        var header = new CriterionHeader(id, node.Text("label"), name, node.OptionalBoolean("ignoreWhenEmpty") ?? false);
        if (id.Length > 0 && !context.CriterionIds.Add(id))
        {
            node.Fault("id", Rule.DuplicateId, "The criterion \"" + id + "\" is there already.", "Give each criterion a name of its own.");
        }

        if (KindRegistry.Find(name) is not { } kind)
        {
            DefinitionContext.UnknownKind(node, name);
            return null;
        }

        var criterion = kind.Read(node, header, context);
        node.Close();
        if (criterion is null)
        {
            return null;
        }

        if (criterion.MostPoints > cap)
        {
            node.Fault(
                PointsPlace(node), Rule.AboveCap, "The criterion \"" + id + "\" is worth " + Texts.Number(criterion.MostPoints) + " points, and its group gives at most "
                + Texts.Number(cap) + ".", "Raise the cap of the group or lower the points.");
        }

        if (criterion.LeastPoints < floor)
        {
            node.Fault(
                PointsPlace(node), Rule.BelowFloor, "The criterion \"" + id + "\" takes " + Texts.Number(-criterion.LeastPoints) + " points, and its group gives at least "
                + Texts.Number(floor) + ".", "Lower the floor of the group or take fewer points.");
        }

        return criterion;
    }

    private static string PointsPlace(Node node) => node.Has("rows") ? "rows" : "points";
}
