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
    private static readonly JsonValue Nothing = new(JsonKind.Object, 0, 0);

    private readonly JsonValue _value;
    private readonly List<Fault> _faults;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly bool _isStandIn;

    internal Node(JsonValue value, string path, List<Fault> faults)
    {
        _faults = faults;
        Path = path;
        _value = value;
        if (value.Kind != JsonKind.Object)
        {
            AddFault(path, value, Rule.WrongType, "An object must stand here, not " + NameOf(value) + ".", "Write { … }.");
            _value = Nothing;
            _isStandIn = true;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in _value.Members)
        {
            if (!names.Add(member.Name))
            {
                AddFault(PathOf(member.Name), member.Value, Rule.PropertyTwice, "\"" + member.Name + "\" stands twice here.", "Keep one of them.");
            }
        }
    }

    private Node(string path, List<Fault> faults)
    {
        _value = Nothing;
        _faults = faults;
        Path = path;
        _isStandIn = true;
    }

    /// <summary>Where the object stands.</summary>
    internal string Path { get; }

    internal bool Has(string name) => Find(name) is not null;

    internal string Text(string name)
    {
        if (Require(name) is not { } value)
        {
            return "";
        }

        if (value.Kind != JsonKind.Text)
        {
            WrongType(name, value, "a text", "Write it in double quotes.");
            return "";
        }

        if (string.IsNullOrWhiteSpace(value.Text))
        {
            AddFault(PathOf(name), value, Rule.BadText, "The text is empty.", "Write something that a person can read.");
        }

        return value.Text;
    }

    internal string? OptionalText(string name, IReadOnlyList<string>? allowed = null)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.Kind != JsonKind.Text)
        {
            WrongType(name, value, "a text", "Write it in double quotes.");
            return null;
        }

        if (allowed is not null && !Contains(allowed, value.Text))
        {
            AddFault(PathOf(name), value, Rule.BadText, "\"" + value.Text + "\" is not possible here.", "Write one of: " + string.Join(", ", allowed) + ".");
            return null;
        }

        return value.Text;
    }

    /// <summary>A name for machines: letters, digits, underscores and hyphens, beginning with a letter.</summary>
    internal string Identifier(string name)
    {
        var text = Text(name);
        if (text.Trim().Length == 0 || IsIdentifier(text))
        {
            return text.Trim();
        }

        AddFault(
            PathOf(name), Find(name)!, Rule.BadText, "\"" + text + "\" is no name.", "Write letters of a to z, digits, _ and -, beginning with a letter.");
        return "";
    }

    internal double Number(string name, double least, double most) => Require(name) is { } value ? NumberOf(name, value, least, most) ?? 0 : 0;

    internal double? OptionalNumber(string name, double least, double most) => Find(name) is { } value ? NumberOf(name, value, least, most) : null;

    internal int Integer(string name, int least, int most) => Require(name) is { } value ? IntegerOf(PathOf(name), value, least, most) ?? least : least;

    internal int? OptionalInteger(string name, int least, int most) => Find(name) is { } value ? IntegerOf(PathOf(name), value, least, most) : null;

    internal bool Boolean(string name) => Require(name) is { } value && BooleanOf(name, value) == true;

    internal bool? OptionalBoolean(string name) => Find(name) is { } value ? BooleanOf(name, value) : null;

    internal IReadOnlyList<string> Texts(string name) => TextsOf(name, Require(name));

    internal IReadOnlyList<string> OptionalTexts(string name) => TextsOf(name, Find(name));

    internal IReadOnlyList<int> Integers(string name)
    {
        var numbers = new List<int>();
        var items = Items(name, Require(name));
        for (var i = 0; i < items.Count; i++)
        {
            numbers.Add(IntegerOf(PathOf(name, i), items[i], int.MinValue, int.MaxValue) ?? 0);
        }

        return numbers;
    }

    /// <summary>A list of texts and whole numbers, numbers as their digits.</summary>
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

    /// <summary>A text or a whole number, a number as its digits.</summary>
    internal string Scalar(string name) => Require(name) is { } value ? ScalarOf(PathOf(name), value) : "";

    internal Node Object(string name) => Require(name) is { } value ? new Node(value, PathOf(name), _faults) : new Node(PathOf(name), _faults);

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

    /// <summary>Names the properties that nobody asked for.</summary>
    internal void Close()
    {
        foreach (var member in _value.Members)
        {
            if (!_asked.Contains(member.Name))
            {
                AddFault(
                    PathOf(member.Name), member.Value, Rule.UnknownProperty, "\"" + member.Name + "\" is not known here.",
                    Nearest.Suggest(member.Name, _asked, "Remove it; known are: " + string.Join(", ", _asked) + "."));
            }
        }
    }

    private string PathOf(string name) => IsIdentifier(name) || name.StartsWith("$", StringComparison.Ordinal) ? Path + "." + name : Path + "['" + name + "']";

    private string PathOf(string name, int index) => PathOf(name) + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    private JsonValue? Require(string name)
    {
        var value = Find(name);
        if (value is null && !_isStandIn)
        {
            AddFault(PathOf(name), _value, Rule.Missing, "\"" + name + "\" is missing.", "Add it.");
        }

        return value;
    }

    private JsonValue? Find(string name)
    {
        _asked.Add(name);
        foreach (var member in _value.Members)
        {
            if (member.Name == name)
            {
                return member.Value;
            }
        }

        return null;
    }

    private double? NumberOf(string name, JsonValue value, double least, double most)
    {
        if (value.Kind != JsonKind.Number)
        {
            WrongType(name, value, "a number", "Write digits without quotes.");
            return null;
        }

        if (value.Number < least || value.Number > most)
        {
            AddFault(PathOf(name), value, Rule.OutOfRange, value.Text + " is out of range.", Between(least, most));
            return null;
        }

        return value.Number;
    }

    private int? IntegerOf(string path, JsonValue value, int least, int most)
    {
        if (value.Kind != JsonKind.Number || value.Number != Math.Floor(value.Number))
        {
            AddFault(path, value, Rule.WrongType, "A whole number must stand here, not " + NameOf(value) + ".", "Write digits alone, without quotes.");
            return null;
        }

        if (value.Number < least || value.Number > most)
        {
            AddFault(path, value, Rule.OutOfRange, value.Text + " is out of range.", Between(least, most));
            return null;
        }

        return (int)value.Number;
    }

    private bool? BooleanOf(string name, JsonValue value)
    {
        if (value.Kind == JsonKind.Boolean)
        {
            return value.Boolean;
        }

        WrongType(name, value, "true or false", "Write true or false without quotes.");
        return null;
    }

    private string ScalarOf(string path, JsonValue value)
    {
        if (value.Kind == JsonKind.Text && !string.IsNullOrWhiteSpace(value.Text))
        {
            return value.Text;
        }

        return IntegerOf(path, value, int.MinValue, int.MaxValue)?.ToString(CultureInfo.InvariantCulture) ?? "";
    }

    private List<string> TextsOf(string name, JsonValue? value)
    {
        var texts = new List<string>();
        var items = Items(name, value);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Kind != JsonKind.Text || string.IsNullOrWhiteSpace(items[i].Text))
            {
                AddFault(PathOf(name, i), items[i], Rule.WrongType, "A text must stand here, not " + NameOf(items[i]) + ".", "Write it in double quotes.");
            }

            texts.Add(items[i].Text);
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
            AddFault(PathOf(name), value, Rule.EmptyList, "The list is empty.", "Add an element.");
        }

        return nodes;
    }

    private IReadOnlyList<JsonValue> Items(string name, JsonValue? value)
    {
        if (value is not null && value.Kind != JsonKind.Array)
        {
            WrongType(name, value, "a list", "Write [ … ].");
        }

        return value?.Items ?? [];
    }

    private void WrongType(string name, JsonValue value, string wanted, string remedy) =>
        AddFault(PathOf(name), value, Rule.WrongType, Capital(wanted) + " must stand here, not " + NameOf(value) + ".", remedy);

    private void AddFault(string path, JsonValue value, string rule, string problem, string remedy) =>
        _faults.Add(new Fault(path, value.Line, value.Column, rule, problem, remedy));

    private static string Between(double least, double most) =>
        most >= 1e15 || most == int.MaxValue
            ? "Write at least " + Domain.Texts.Number(least) + "."
            : "Write a number from " + Domain.Texts.Number(least) + " to " + Domain.Texts.Number(most) + ".";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static string NameOf(JsonValue value) => value.Kind switch
    {
        JsonKind.Null => "null",
        JsonKind.Boolean => "true or false",
        JsonKind.Number => "the number " + value.Text,
        JsonKind.Text => value.Text.Length == 0 ? "an empty text" : "the text \"" + (value.Text.Length > 40 ? value.Text.Substring(0, 40) + "…" : value.Text) + "\"",
        JsonKind.Array => "a list",
        _ => "an object",
    };

    private static bool Contains(IReadOnlyList<string> texts, string text)
    {
        foreach (var candidate in texts)
        {
            if (candidate == text)
            {
                return true;
            }
        }

        return false;
    }

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
