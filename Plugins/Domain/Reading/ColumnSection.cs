using System;
using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Reading;

/// <summary>Reads <c>columns</c>, and gives each column that the definition reads a slot.</summary>
internal sealed class ColumnSection
{
    private readonly ColumnCatalogue _catalogue;
    private readonly Dictionary<string, Column> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OwnColumn> _own = new(StringComparer.Ordinal);
    private readonly List<Column> _slots = [];

    internal ColumnSection(ColumnCatalogue catalogue) => _catalogue = catalogue;

    private delegate void Report(string rule, string problem, string remedy);

    /// <summary>The columns read so far, in the order of their slots.</summary>
    internal IReadOnlyList<Column> Slots => _slots;

    internal Dictionary<string, ColumnType> OwnTypes
    {
        get
        {
            var types = new Dictionary<string, ColumnType>(StringComparer.Ordinal);
            foreach (var own in _own)
            {
                types.Add(own.Key, own.Value.Type ?? ColumnType.Text);
            }

            return types;
        }
    }

    /// <summary>Declares a column of the org's own, or labels a standard one.</summary>
    internal void Declare(Node node)
    {
        var name = node.Text("name").Trim();
        var word = node.Word("type", Wording.ColumnTypes);
        var type = word.Length == 0 ? default(ColumnType?) : (ColumnType)Array.IndexOf(Wording.ColumnTypes, word);
        var label = node.OptionalText("label");
        var choices = Choices(node);
        node.Close();
        if (name.Length == 0)
        {
            return;
        }

        if (!IsLogicalName(name))
        {
            node.Fault(
                "name", Rule.BadText, Wording.Quote(name) + " is no logical name of a column.",
                "Write lower-case letters, digits and _, after " + ColumnCatalogue.ParentAccount + " or " + ColumnCatalogue.ParentContact
                    + " for a column of the parent.");
        }

        if (_own.ContainsKey(name))
        {
            node.Fault("name", Rule.ColumnDeclared, "The column " + Wording.Quote(name) + " is declared twice.", "Keep one declaration.");
            return;
        }

        if (_catalogue.TryGet(name, out var standard))
        {
            if (type is not null && type != standard)
            {
                node.Fault(
                    "type", Rule.ColumnDeclared, "The column " + Wording.Quote(name) + " holds " + Wording.Holds(standard) + ".",
                    "Write \"type\": \"" + Wording.ColumnTypes[(int)standard] + "\", or name another column.");
            }

            type = standard;
        }

        _own[name] = new OwnColumn(type, label, choices);
    }

    /// <summary>A column that a property names, of a type; null where there is none.</summary>
    internal Column? One(Node node, string property, ColumnType? type, string remedy = "Name a column of that type, or use another kind.")
    {
        var name = node.Text(property).Trim();
        return name.Length == 0 ? null : Find(name, type, remedy, (rule, problem, advice) => node.Fault(property, rule, problem, advice));
    }

    /// <summary>The columns that a list names; null where one is missing.</summary>
    internal IReadOnlyList<Column>? Several(Node node, string property, ColumnType? type)
    {
        var names = node.Texts(property);
        var columns = new List<Column>();
        for (var i = 0; i < names.Count; i++)
        {
            var at = i;
            var name = names[i].Trim();
            if (name.Length > 0
                && Find(
                    name, type, "Name columns of that type alone.", (rule, problem, advice) => node.Fault(property, at, rule, problem, advice)) is { } column)
            {
                if (columns.Contains(column))
                {
                    node.Fault(property, i, Rule.ListedTwice, "The column " + Wording.Quote(name) + " is listed twice.", "Remove one of them.");
                }

                columns.Add(column);
            }
        }

        if (names.Count == 0 && node.HasList(property))
        {
            node.Fault(property, Rule.EmptyList, "The list " + Wording.Quote(property) + " is empty.", "Name a column.");
        }

        return names.Count > 0 && columns.Count == names.Count ? columns : null;
    }

    /// <summary>A standard column that the rules of the product read.</summary>
    internal Column Standard(string name) => Find(name, null, "", (_, problem, _) => throw new InvalidOperationException(problem))!;

    private static Dictionary<int, string> Choices(Node node)
    {
        var choices = new Dictionary<int, string>();
        foreach (var choice in node.OptionalObjects("choices"))
        {
            var value = choice.Integer("value", int.MinValue, int.MaxValue);
            var text = choice.Text("label");
            choice.Close();
            if (value is not { } number)
            {
                continue;
            }

            if (choices.ContainsKey(number))
            {
                choice.Fault("value", Rule.ListedTwice, "The value " + Wording.Digits(number) + " is listed twice.", "Keep one of them.");
            }

            choices[number] = text;
        }

        return choices;
    }

    private Column? Find(string name, ColumnType? wanted, string remedy, Report report)
    {
        if (!_columns.TryGetValue(name, out var column))
        {
            if (!_own.TryGetValue(name, out var own) && !_catalogue.TryGet(name, out _))
            {
                report(
                    Rule.UnknownColumn, "There is no column " + Wording.Quote(name) + ".",
                    NearestTo(name) is { } nearest ? Nearest.Question(nearest) : "Declare it under \"columns\" if the org has added it.");
                return null;
            }

            if (own is { Type: null })
            {
                // Its declaration is at fault; what reads it is not.
                return null;
            }

            if (own?.Type is not { } type)
            {
                _catalogue.TryGet(name, out type);
            }

            column = new Column(_slots.Count, name, type, own?.Label ?? name, own is { Choices.Count: > 0 } ? own.Choices : StandardChoices.Of(name));
            _slots.Add(column);
            _columns.Add(name, column);
        }

        if (wanted is { } needed && column.Type != needed)
        {
            report(
                Rule.ColumnType, "The column " + Wording.Quote(name) + " holds " + Wording.Holds(column.Type) + ", and " + Wording.Holds(needed)
                    + " is read here.", remedy);
            return null;
        }

        return column;
    }

    private string? NearestTo(string name)
    {
        var prefix = ColumnCatalogue.PrefixOf(name);
        var names = new List<string>(_catalogue.NamesAfter(prefix));
        foreach (var own in _own.Keys)
        {
            if (ColumnCatalogue.PrefixOf(own) == prefix)
            {
                names.Add(own.Substring(prefix.Length));
            }
        }

        return Nearest.To(name.Substring(prefix.Length), names) is { } nearest ? prefix + nearest : null;
    }

    private static bool IsLogicalName(string name)
    {
        var start = ColumnCatalogue.PrefixOf(name).Length;
        for (var i = start; i < name.Length; i++)
        {
            if (name[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '_') || (i == start && name[i] is >= '0' and <= '9'))
            {
                return false;
            }
        }

        return name.Length > start;
    }

    private sealed class OwnColumn(ColumnType? type, string? label, Dictionary<int, string> choices)
    {
        internal ColumnType? Type { get; } = type;

        internal string? Label { get; } = label;

        internal Dictionary<int, string> Choices { get; } = choices;
    }
}
