using System;
using System.Collections.Generic;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Kinds;

namespace XrmLeads.Domain.Reading;

/// <summary>What the parts of a definition file know of each other while it is read.</summary>
internal sealed class DefinitionContext
{
    /// <summary>The shortest and the longest time in days that a definition may name: a minute to a hundred years.</summary>
    internal const double LeastDays = 1.0 / 1440, MostDays = 36525;

    private readonly ColumnCatalogue _catalogue;
    private readonly Dictionary<string, Column> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OwnColumn> _own = new(StringComparer.Ordinal);
    private readonly List<Column> _slots = [];

    internal DefinitionContext(ColumnCatalogue catalogue) => _catalogue = catalogue;

    internal List<AnswerItem> Items { get; } = [];

    internal List<SignalCriterion> Signals { get; } = [];

    internal List<Group> Groups { get; } = [];

    /// <summary>The ids of groups, criteria and knock-outs that are taken.</summary>
    internal HashSet<string> GroupIds { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> CriterionIds { get; } = new(StringComparer.Ordinal);

    /// <summary>The columns read so far, in the order of their slots.</summary>
    internal IReadOnlyList<Column> Slots => _slots;

    internal int DailyLimit { get; set; } = 1;

    internal string DimensionId { get; set; } = "";

    internal bool TakesSignals { get; set; }

    internal double? HalfLifeDays { get; set; }

    internal Dictionary<string, ColumnType> OwnColumnTypes
    {
        get
        {
            var types = new Dictionary<string, ColumnType>(StringComparer.Ordinal);
            foreach (var own in _own)
            {
                types.Add(own.Key, own.Value.Type);
            }

            return types;
        }
    }

    /// <summary>Declares a column of the org's own, or labels a standard one.</summary>
    internal void Declare(Node node)
    {
        var name = node.Text("name").Trim();
        var type = TypeOf(node.OptionalText("type", ["text", "number", "choice", "boolean", "date", "reference"]) ?? node.Text("type"));
        var label = node.OptionalText("label");
        var choices = new Dictionary<int, string>();
        foreach (var choice in node.OptionalObjects("choices"))
        {
            var value = choice.Integer("value", int.MinValue, int.MaxValue);
            var text = choice.Text("label");
            if (choices.ContainsKey(value))
            {
                choice.Fault("value", Rule.ListedTwice, "The value " + Texts.Number(value) + " is listed twice.", "Keep one of them.");
            }

            choices[value] = text;
            choice.Close();
        }

        node.Close();
        if (_own.ContainsKey(name))
        {
            node.Fault("name", Rule.ColumnDeclared, "The column \"" + name + "\" is declared twice.", "Keep one declaration.");
        }
        else if (_catalogue.TryGet(name, out var standard) && standard != type)
        {
            node.Fault(
                "type", Rule.ColumnDeclared, "The column \"" + name + "\" holds " + NameOf(standard) + ".", "Write \"type\": \"" + NameOf(standard) + "\", or name another column.");
        }

        _own[name] = new OwnColumn(type, label, choices);
    }

    /// <summary>A column that a property names, of a type; null, with a fault noted, where there is none.</summary>
    internal Column? Column(Node node, string property, ColumnType? type)
    {
        var name = node.Text(property).Trim();
        return name.Length == 0 ? null : Column(name, type, (rule, problem, remedy) => node.Fault(property, rule, problem, remedy));
    }

    /// <summary>The columns that a list names; null, with faults noted, where one is missing.</summary>
    internal IReadOnlyList<Column>? Columns(Node node, string property, ColumnType? type)
    {
        var names = node.Texts(property);
        var columns = new List<Column>();
        for (var i = 0; i < names.Count; i++)
        {
            var at = i;
            if (Column(names[i].Trim(), type, (rule, problem, remedy) => node.Fault(property, at, rule, problem, remedy)) is { } column)
            {
                columns.Add(column);
            }
        }

        if (names.Count == 0 && node.Has(property))
        {
            node.Fault(property, Rule.EmptyList, "The list is empty.", "Name a column.");
        }

        return names.Count > 0 && columns.Count == names.Count ? columns : null;
    }

    /// <summary>A standard column that the rules of the product read.</summary>
    internal Column Standard(string name) => Column(name, null, (_, problem, _) => throw new InvalidOperationException(problem))!;

    internal AnswerItem? Item(Node node, string property)
    {
        var id = node.Text(property);
        foreach (var item in Items)
        {
            if (item.Id == id)
            {
                return item;
            }
        }

        if (id.Length > 0)
        {
            node.Fault(
                property, Rule.UnknownItem, "There is no item \"" + id + "\".",
                Nearest.Suggest(id, Items.ConvertAll(item => item.Id), "Add it to \"items\", or name one that is there."));
        }

        return null;
    }

    /// <summary>For each answer that a list names its place in the item; -1, with a fault noted, where the item does not know it.</summary>
    internal static IReadOnlyList<int> ItemValues(Node node, string property, AnswerItem? item)
    {
        var texts = node.Scalars(property);
        var places = new List<int>();
        for (var i = 0; i < texts.Count; i++)
        {
            places.Add(item?.IndexOf(texts[i]) ?? -1);
            if (item is not null && places[i] < 0 && texts[i].Length > 0)
            {
                var known = new List<string>();
                foreach (var value in item.Values)
                {
                    known.Add(value.Value);
                }

                node.Fault(
                    property, i, Rule.UnknownAnswer, "\"" + texts[i] + "\" is no answer to \"" + item.Id + "\".",
                    Nearest.Suggest(texts[i], known, "Write one of: " + string.Join(", ", known) + "."));
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
            if (id.Length > 0)
            {
                node.Fault(
                    property, Rule.UnknownGroup, "There is no group \"" + id + "\".",
                    Nearest.Suggest(id, Groups.ConvertAll(candidate => candidate.Id), "Name a group of signals."));
            }

            return null;
        }

        foreach (var criterion in group.Criteria)
        {
            if (criterion is SignalCriterion)
            {
                return group;
            }
        }

        node.Fault(property, Rule.GroupWithoutSignals, "The group \"" + id + "\" counts no signal.", "Name a group with criteria of the kind \"signal\".");
        return null;
    }

    /// <summary>Reads the condition of a knock-out, a persona or a scope; null, with a fault noted, where there is none.</summary>
    internal Condition? Condition(Node node)
    {
        var name = node.Text("kind");
        var kind = KindRegistry.Find(name);
        if (kind is null)
        {
            UnknownKind(node, name);
            return null;
        }

        if (!kind.IsCondition)
        {
            node.Fault("kind", Rule.KindIsNoCondition, "\"" + name + "\" gives points and is no condition.", "Use a kind that reads columns of the lead.");
            return null;
        }

        var condition = kind.ReadCondition(node, this);
        node.Close();
        return condition;
    }

    internal static void UnknownKind(Node node, string name)
    {
        if (name.Length > 0)
        {
            var known = new List<string>();
            foreach (var kind in KindRegistry.All)
            {
                known.Add(kind.Name);
            }

            node.Fault("kind", Rule.UnknownKind, "There is no kind \"" + name + "\".", Nearest.Suggest(name, known, "Write one of: " + string.Join(", ", known) + "."));
        }
    }

    private delegate void Report(string rule, string problem, string remedy);

    private Column? Column(string name, ColumnType? wanted, Report report)
    {
        if (!_columns.TryGetValue(name, out var column))
        {
            var declared = _own.TryGetValue(name, out var own);
            if (!_catalogue.TryGet(name, out var type) && !declared)
            {
                var names = new List<string>(_catalogue.Names);
                names.AddRange(_own.Keys);
                report(
                    Rule.UnknownColumn, "There is no column \"" + name + "\".",
                    Nearest.Suggest(name, names, "Declare it under \"columns\" if the org has added it to lead."));
                return null;
            }

            type = declared ? own!.Type : type;
            var choices = declared && own!.Choices.Count > 0 ? own.Choices : StandardChoices.Of(name);
            column = new Column(_slots.Count, name, type, own?.Label ?? name, choices);
            _slots.Add(column);
            _columns.Add(name, column);
        }

        if (wanted is { } needed && column.Type != needed)
        {
            report(
                Rule.ColumnType, "The column \"" + name + "\" holds " + NameOf(column.Type) + ", and this kind reads " + NameOf(needed) + ".",
                "Name a column of that type, or use another kind.");
            return null;
        }

        return column;
    }

    private static ColumnType TypeOf(string name) => name switch
    {
        "number" => ColumnType.Number,
        "choice" => ColumnType.Choice,
        "boolean" => ColumnType.Boolean,
        "date" => ColumnType.Date,
        "reference" => ColumnType.Reference,
        _ => ColumnType.Text,
    };

    private static string NameOf(ColumnType type) => type switch
    {
        ColumnType.Number => "number",
        ColumnType.Choice => "choice",
        ColumnType.Boolean => "boolean",
        ColumnType.Date => "date",
        ColumnType.Reference => "reference",
        _ => "text",
    };

    private sealed record OwnColumn(ColumnType Type, string? Label, Dictionary<int, string> Choices);
}
