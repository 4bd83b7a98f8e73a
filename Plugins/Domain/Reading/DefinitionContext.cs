using System;
using System.Collections.Generic;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Kinds;

namespace XrmLeads.Domain.Reading;

/// <summary>What the parts of a definition file know of each other while it is read.</summary>
internal sealed class DefinitionContext
{
    /// <summary>The shortest and the longest time in days that a definition may name: a minute and a half to a hundred years.</summary>
    internal const double LeastDays = 0.001, MostDays = 36525;

    private readonly HashSet<object> _open = [];

    internal DefinitionContext(ColumnCatalogue catalogue) => Columns = new ColumnSection(catalogue);

    internal ColumnSection Columns { get; }

    internal List<AnswerItem> Items { get; } = [];

    internal List<SignalCriterion> Signals { get; } = [];

    internal List<Group> Groups { get; } = [];

    /// <summary>Where faults leave open which items there are; then no reference to one is called wrong.</summary>
    internal bool ItemsAreOpen { get; set; }

    /// <summary>Where faults leave open which groups there are.</summary>
    internal bool GroupsAreOpen { get; set; }

    /// <summary>The ids of groups that are taken.</summary>
    internal HashSet<string> GroupIds { get; } = new(StringComparer.Ordinal);

    /// <summary>The ids of criteria that are taken.</summary>
    internal HashSet<string> CriterionIds { get; } = new(StringComparer.Ordinal);

    internal int DailyLimit { get; set; } = 1;

    /// <summary>The conditions being read may wait for the first value of their list, as knock-outs do.</summary>
    internal bool ConditionsMayWait { get; set; }

    /// <summary>Where the criterion being read stands.</summary>
    internal CriterionPlace Place { get; set; } = new("", false, null, null, null);

    /// <summary>Says that faults leave open what a dimension, a group or an item holds, so that nothing may be concluded from what it lacks.</summary>
    internal void LeaveOpen(object part) => _open.Add(part);

    internal bool IsOpen(object part) => _open.Contains(part);

    /// <summary>The item that a property names; null, with a fault noted, where there is none.</summary>
    internal AnswerItem? Item(Node node, string property)
    {
        var id = node.Text(property);
        if (Items.Find(candidate => candidate.Id == id) is { } item)
        {
            return item;
        }

        if (id.Length > 0 && !ItemsAreOpen)
        {
            node.Fault(
                property, Rule.UnknownItem, "There is no item " + Wording.Quote(id) + ".",
                Nearest.Suggest(id, Items.ConvertAll(candidate => candidate.Id), "Add it to \"items\", or name one that is there."));
        }

        return null;
    }

    /// <summary>For each answer that a list names its place in the item; -1, with a fault noted, where the item does not know it.</summary>
    internal IReadOnlyList<int> ItemValues(Node node, string property, AnswerItem? item)
    {
        var texts = node.Scalars(property);
        var places = new List<int>();
        for (var i = 0; i < texts.Count; i++)
        {
            places.Add(item?.IndexOf(texts[i]) ?? -1);
            if (item is not null && places[i] < 0 && texts[i].Length > 0 && !IsOpen(item))
            {
                var known = new List<string>();
                foreach (var value in item.Values)
                {
                    known.Add(value.Value);
                }

                node.Fault(
                    property, i, Rule.UnknownAnswer, Wording.Quote(texts[i]) + " is no answer to " + Wording.Quote(item.Id) + ".",
                    Nearest.Suggest(texts[i], known, Wording.WriteOneOf(known)));
            }
        }

        return places;
    }

    internal SignalCriterion? FindSignal(string type) => Signals.Find(signal => signal.Signal == type);

    /// <summary>The group of signals that a rule names; null, with a fault noted, where there is none.</summary>
    internal Group? SignalGroup(Node node, string property)
    {
        var id = node.Text(property);
        if (Groups.Find(candidate => candidate.Id == id) is not { } group)
        {
            if (id.Length > 0 && !GroupsAreOpen)
            {
                node.Fault(
                    property, Rule.UnknownGroup, "There is no group " + Wording.Quote(id) + ".",
                    Nearest.Suggest(id, Groups.FindAll(CountsSignals).ConvertAll(candidate => candidate.Id), "Name a group of signals."));
            }

            return null;
        }

        if (!CountsSignals(group) && !IsOpen(group))
        {
            node.Fault(
                property, Rule.GroupWithoutSignals, "The group " + Wording.Quote(id) + " counts no signal.",
                "Name a group with criteria of the kind \"signal\".");
        }

        return group;
    }

    /// <summary>The points of a criterion or of one of its rows, within what its group can give; 0, with a fault noted, where there are none.</summary>
    internal double Points(Node node)
    {
        var points = node.Number("points", -Dimension.Most, Dimension.Most);
        if (points > Place.Cap)
        {
            node.Fault(
                "points", Rule.AboveCap,
                Place.Name + " is worth " + Wording.Digits(points.Value) + " points, and its group gives at most " + Wording.Digits(Place.Cap.Value) + ".",
                "Raise the cap of the group or lower the points.");
        }

        if (points < Place.Floor)
        {
            node.Fault(
                "points", Rule.BelowFloor,
                Place.Name + " takes " + Wording.Digits(-points.Value) + " points, and its group gives at least " + Wording.Digits(Place.Floor.Value) + ".",
                "Lower the floor of the group or take fewer points.");
        }

        return points ?? 0;
    }

    /// <summary>Reads the condition of a knock-out, a persona or a scope; null, with a fault noted, where there is none.</summary>
    internal Condition? Condition(Node node)
    {
        if (Kind(node) is not { } kind)
        {
            return null;
        }

        if (!kind.IsCondition)
        {
            node.Fault(
                "kind", Rule.KindIsNoCondition, Wording.Quote(kind.Name) + " gives points and is no condition.", "Use a kind that reads columns of the lead.");
            return null;
        }

        var condition = kind.ReadCondition(node, this);
        node.Close();
        return condition;
    }

    /// <summary>The kind that an object names; null, with a fault noted, where there is none.</summary>
    internal static Kind? Kind(Node node)
    {
        var name = node.Text("kind");
        var kind = KindRegistry.Find(name);
        if (kind is null && name.Length > 0)
        {
            var known = new List<string>();
            foreach (var candidate in KindRegistry.All)
            {
                known.Add(candidate.Name);
            }

            node.Fault(
                "kind", Rule.UnknownKind, "There is no kind " + Wording.Quote(name) + ".",
                Nearest.Suggest(name, known, Wording.WriteOneOf(known)));
        }

        return kind;
    }

    private static bool CountsSignals(Group group)
    {
        foreach (var criterion in group.Criteria)
        {
            if (criterion is SignalCriterion)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Where a criterion stands, and what its group can give and hands down; null where faults leave that open.</summary>
/// <param name="DimensionId">The dimension.</param>
/// <param name="TakesSignals">Whether signals count there.</param>
/// <param name="HalfLifeDays">The half-life that signals there have unless they bring their own.</param>
/// <param name="Floor">The fewest points of the group.</param>
/// <param name="Cap">The most points of the group.</param>
internal sealed record CriterionPlace(string DimensionId, bool TakesSignals, double? HalfLifeDays, double? Floor, double? Cap)
{
    /// <summary>The criterion, as a sentence begins with it.</summary>
    internal string Name { get; init; } = "This criterion";
}
