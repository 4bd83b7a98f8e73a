using System;
using System.Collections.Generic;
using System.Globalization;
using XrmLeads.Domain.Json;

namespace XrmLeads.Domain.Reading;

/// <summary>
/// A JSON object of a definition that is being read. It gives values of the right type and range, notes a fault and gives a stand-in where there is none, and
/// at <see cref="Close"/> names the properties that nobody asked for. So one reading finds all faults.
/// </summary>
internal sealed class Node
{
    private readonly JsonValue _value;
    private readonly List<Fault> _faults;
    private readonly List<string> _asked = [];

    internal Node(JsonValue value, string path, List<Fault> faults)
    {
        _faults = faults;
        Path = path;
        _value = value;
        if (value.Kind != JsonKind.Object)
        {
            AddFault(path, value, Rule.WrongType, "An object must stand here, not " + Wording.NameOf(value) + ".", "Write { … }.");
            _value = NothingAt(value);
            IsStandIn = true;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in _value.Members)
        {
            if (!names.Add(member.Name))
            {
                AddFault(PathOf(member.Name), member.Value, Rule.PropertyTwice, Wording.Quote(member.Name) + " stands twice here.", "Keep one of them.");
            }
        }
    }

    /// <summary>What stands in for an object that is missing: it asks for nothing, so that the fault stays one.</summary>
    private Node(Node parent, string name)
    {
        _value = NothingAt(parent._value);
        _faults = parent._faults;
        Path = parent.PathOf(name);
        IsStandIn = true;
    }

    /// <summary>Where the object stands.</summary>
    internal string Path { get; }

    /// <summary>True where no object stands in the file; where one must, a fault says so already.</summary>
    internal bool IsStandIn { get; }

    /// <summary>How many faults the whole file has so far: a part of the file during which the number grows is not to be relied on.</summary>
    internal int FaultsSoFar => _faults.Count;

    internal bool Has(string name) => Find(name) is not null;

    internal bool HasList(string name) => Find(name) is { Kind: JsonKind.Array };

    /// <summary>A text that says something; empty, with a fault noted, where there is none.</summary>
    internal string Text(string name) => Require(name) is { } value ? TextOf(PathOf(name), value) : "";

    internal string? OptionalText(string name) => Find(name) is { } value ? TextOf(PathOf(name), value) : null;

    /// <summary>One of some words; empty, with a fault noted, where there is none.</summary>
    internal string Word(string name, IReadOnlyList<string> allowed) => Require(name) is { } value ? WordOf(PathOf(name), value, allowed) : "";

    /// <summary>One of some words, null where the property is not there or is faulty.</summary>
    internal string? OptionalWord(string name, IReadOnlyList<string> allowed) =>
        Find(name) is { } value && WordOf(PathOf(name), value, allowed) is { Length: > 0 } word ? word : null;

    /// <summary>A name for machines: letters, digits, underscores and hyphens, beginning with a letter.</summary>
    internal string Identifier(string name)
    {
        var text = Text(name);
        if (text.Length == 0 || IsIdentifier(text))
        {
            return text;
        }

        Fault(name, Rule.BadText, Wording.Quote(text) + " is no name.", "Write letters of a to z, digits, _ and -, beginning with a letter.");
        return "";
    }

    internal double? Number(string name, double least, double most) => Require(name) is { } value ? NumberOf(PathOf(name), value, least, most) : null;

    internal double? OptionalNumber(string name, double least, double most) => Find(name) is { } value ? NumberOf(PathOf(name), value, least, most) : null;

    internal int? Integer(string name, int least, int most) => Require(name) is { } value ? IntegerOf(PathOf(name), value, least, most) : null;

    internal int? OptionalInteger(string name, int least, int most) => Find(name) is { } value ? IntegerOf(PathOf(name), value, least, most) : null;

    internal bool? Boolean(string name) => Require(name) is { } value ? BooleanOf(PathOf(name), value) : null;

    internal bool? OptionalBoolean(string name) => Find(name) is { } value ? BooleanOf(PathOf(name), value) : null;

    /// <summary>A list of texts; a faulty one is empty.</summary>
    internal IReadOnlyList<string> Texts(string name) => TextsOf(name, Require(name));

    internal IReadOnlyList<string> OptionalTexts(string name) => TextsOf(name, Find(name));

    /// <summary>A list of some words; a faulty one is empty.</summary>
    internal IReadOnlyList<string> Words(string name, IReadOnlyList<string> allowed)
    {
        var words = new List<string>();
        var items = Items(name, Require(name));
        for (var i = 0; i < items.Count; i++)
        {
            words.Add(WordOf(PathOf(name, i), items[i], allowed));
        }

        return words;
    }

    /// <summary>A list of whole numbers; a faulty one is null.</summary>
    internal IReadOnlyList<int?> Integers(string name)
    {
        var numbers = new List<int?>();
        var items = Items(name, Require(name));
        for (var i = 0; i < items.Count; i++)
        {
            numbers.Add(IntegerOf(PathOf(name, i), items[i], int.MinValue, int.MaxValue));
        }

        return numbers;
    }

    /// <summary>A list of texts and whole numbers, numbers as their digits; a faulty one is empty.</summary>
    internal IReadOnlyList<string> Scalars(string name)
    {
        var texts = new List<string>();
        var items = Items(name, Require(name));
        for (var i = 0; i < items.Count; i++)
        {
            texts.Add(ScalarOf(PathOf(name, i), items[i]));
        }

        return texts;
    }

    /// <summary>A text or a whole number, a number as its digits; empty, with a fault noted, where there is none.</summary>
    internal string Scalar(string name) => Require(name) is { } value ? ScalarOf(PathOf(name), value) : "";

    internal Node Object(string name) => Require(name) is { } value ? new Node(value, PathOf(name), _faults) : new Node(this, name);

    /// <summary>An object, or one in which everything is left out.</summary>
    internal Node ObjectOrDefaults(string name) => Find(name) is { } value ? new Node(value, PathOf(name), _faults) : new Node(this, name);

    internal Node? OptionalObject(string name) => Find(name) is { } value ? new Node(value, PathOf(name), _faults) : null;

    internal IReadOnlyList<Node> Objects(string name, int atLeast) => ObjectsOf(name, Require(name), atLeast);

    internal IReadOnlyList<Node> OptionalObjects(string name) => ObjectsOf(name, Find(name), 0);

    /// <summary>Notes a fault of a property, or of this object where the property is not there.</summary>
    internal void Fault(string name, string rule, string problem, string remedy) => AddFault(PathOf(name), Find(name) ?? _value, rule, problem, remedy);

    /// <summary>Notes a fault of an element of a list.</summary>
    internal void Fault(string name, int index, string rule, string problem, string remedy)
    {
        var list = Find(name);
        AddFault(PathOf(name, index), list is not null && index < list.Items.Count ? list.Items[index] : _value, rule, problem, remedy);
    }

    /// <summary>Names the properties that nobody asked for. One that is near to a missing name is that name mistyped: one fault, not two.</summary>
    internal void Close()
    {
        var named = new HashSet<string>(_asked, StringComparer.Ordinal);
        var absent = _asked.FindAll(name => Find(name) is null);
        foreach (var member in _value.Members)
        {
            if (!named.Add(member.Name))
            {
                continue;
            }

            var meant = Nearest.To(member.Name, absent);
            if (meant is not null)
            {
                var path = PathOf(meant);
                _faults.RemoveAll(fault => fault.Rule == Rule.Missing && fault.Path == path);
            }

            AddFault(
                PathOf(member.Name), member.Value, Rule.UnknownProperty, Wording.Quote(member.Name) + " is not known here.",
                meant is null ? "Remove it; known are: " + string.Join(", ", _asked) + "." : Nearest.Question(meant));
        }
    }

    private static JsonValue NothingAt(JsonValue place) => new(JsonKind.Object, place.Line, place.Column);

    private string PathOf(string name) => IsIdentifier(name) || name == "$schema"
        ? Path + "." + name
        : Path + "['" + Wording.Printable(name.Replace("\\", "\\\\").Replace("'", "\\'")) + "']";

    private string PathOf(string name, int index) => PathOf(name) + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    private JsonValue? Require(string name)
    {
        var value = Find(name);
        if (value is null && !IsStandIn)
        {
            AddFault(PathOf(name), _value, Rule.Missing, Wording.Quote(name) + " is missing.", "Add it.");
        }

        return value;
    }

    private JsonValue? Find(string name)
    {
        if (!_asked.Contains(name))
        {
            _asked.Add(name);
        }

        foreach (var member in _value.Members)
        {
            if (member.Name == name)
            {
                return member.Value;
            }
        }

        return null;
    }

    private string TextOf(string path, JsonValue value)
    {
        if (value.Kind != JsonKind.Text)
        {
            WrongType(path, value, "A text", "Write it in double quotes.");
            return "";
        }

        if (string.IsNullOrWhiteSpace(value.Text))
        {
            AddFault(path, value, Rule.BadText, "The text is empty.", "Write something that a person can read.");
            return "";
        }

        return value.Text;
    }

    private string WordOf(string path, JsonValue value, IReadOnlyList<string> allowed)
    {
        var text = TextOf(path, value);
        foreach (var word in allowed)
        {
            if (word == text)
            {
                return word;
            }
        }

        if (text.Length > 0)
        {
            AddFault(
                path, value, Rule.BadText, Wording.Quote(text) + " is not possible here.",
                Nearest.Suggest(text, allowed, Wording.WriteOneOf(allowed)));
        }

        return "";
    }

    private double? NumberOf(string path, JsonValue value, double least, double most)
    {
        if (value.Kind != JsonKind.Number)
        {
            WrongType(path, value, "A number", "Write digits without quotes.");
            return null;
        }

        return IsWithin(path, value, least, most) ? value.Number : null;
    }

    private int? IntegerOf(string path, JsonValue value, int least, int most, string wanted = "A whole number")
    {
        if (value.Kind != JsonKind.Number || value.Number != Math.Floor(value.Number))
        {
            WrongType(path, value, wanted, "Write digits alone, without quotes.");
            return null;
        }

        return IsWithin(path, value, least, most) ? (int)value.Number : null;
    }

    private bool IsWithin(string path, JsonValue value, double least, double most)
    {
        var within = value.Number >= least && value.Number <= most;
        if (!within)
        {
            AddFault(path, value, Rule.OutOfRange, Wording.Literal(value) + " is out of range.", Wording.Within(value.Number, least, most));
        }

        return within;
    }

    private bool? BooleanOf(string path, JsonValue value)
    {
        if (value.Kind == JsonKind.Boolean)
        {
            return value.Boolean;
        }

        WrongType(path, value, "Either true or false", "Write it without quotes.");
        return null;
    }

    private string ScalarOf(string path, JsonValue value) => value.Kind == JsonKind.Text
        ? TextOf(path, value)
        : IntegerOf(path, value, int.MinValue, int.MaxValue, "A text or a whole number")?.ToString(CultureInfo.InvariantCulture) ?? "";

    private List<string> TextsOf(string name, JsonValue? value)
    {
        var texts = new List<string>();
        var items = Items(name, value);
        for (var i = 0; i < items.Count; i++)
        {
            texts.Add(TextOf(PathOf(name, i), items[i]));
        }

        return texts;
    }

    private List<Node> ObjectsOf(string name, JsonValue? value, int atLeast)
    {
        var nodes = new List<Node>();
        var items = Items(name, value);
        for (var i = 0; i < items.Count; i++)
        {
            nodes.Add(new Node(items[i], PathOf(name, i), _faults));
        }

        if (value is { Kind: JsonKind.Array } && items.Count < atLeast)
        {
            AddFault(PathOf(name), value, Rule.EmptyList, "The list " + Wording.Quote(name) + " is empty.", "Add an element.");
        }

        return nodes;
    }

    private IReadOnlyList<JsonValue> Items(string name, JsonValue? value)
    {
        if (value is not null && value.Kind != JsonKind.Array)
        {
            WrongType(PathOf(name), value, "A list", "Write [ … ].");
        }

        return value?.Items ?? [];
    }

    private void WrongType(string path, JsonValue value, string wanted, string remedy) =>
        AddFault(path, value, Rule.WrongType, wanted + " must stand here, not " + Wording.NameOf(value) + ".", remedy);

    private void AddFault(string path, JsonValue value, string rule, string problem, string remedy) =>
        _faults.Add(new Fault(path, value.Line, value.Column, rule, problem, remedy));

    private static bool IsIdentifier(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var letter = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            if (!letter && (i == 0 || c is not ((>= '0' and <= '9') or '_' or '-')))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
