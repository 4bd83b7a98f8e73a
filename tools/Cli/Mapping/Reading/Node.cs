using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace XrmLeads.Cli.Mapping.Reading;

/// <summary>
/// A JSON object of a mapping that is being read. It gives values of the right type, notes a fault and gives a stand-in where there is none, and at
/// <see cref="Close"/> names the properties that nobody asked for. So one reading finds all faults.
/// </summary>
internal sealed class Node
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<MappingFault> _faults;
    private readonly bool _isStandIn;

    internal Node(JsonElement? value, string path, List<MappingFault> faults)
    {
        Path = path;
        _faults = faults;
        _isStandIn = value is not { ValueKind: JsonValueKind.Object };
        if (value is not { } element)
        {
            return;
        }

        if (_isStandIn)
        {
            AddFault(path, $"An object must stand here, not {NameOf(element)}.", "Write { … }.");
            return;
        }

        foreach (var member in element.EnumerateObject())
        {
            if (!_members.TryAdd(member.Name, member.Value))
            {
                AddFault(PathOf(member.Name), $"\"{member.Name}\" stands twice here.", "Keep one of them.");
            }
        }
    }

    /// <summary>Where the object stands.</summary>
    internal string Path { get; }

    internal bool Has(string name) => _members.ContainsKey(name);

    /// <summary>A text that a person wrote; empty, with a fault noted, where there is none.</summary>
    internal string Text(string name) => Require(name) is { } value ? TextOf(PathOf(name), value) ?? "" : "";

    internal string? OptionalText(string name) => Find(name) is { } value ? TextOf(PathOf(name), value) : null;

    internal bool Boolean(string name)
    {
        if (Require(name) is { } value && value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            AddFault(PathOf(name), $"True or false must stand here, not {NameOf(value)}.", "Write true or false without quotes.");
            return false;
        }

        return Find(name) is { ValueKind: JsonValueKind.True };
    }

    /// <summary>A value of any type.</summary>
    internal JsonElement? Value(string name) => Require(name);

    internal Node Object(string name) => new(Require(name), PathOf(name), _faults);

    internal Node? OptionalObject(string name) => Find(name) is { } value ? new Node(value, PathOf(name), _faults) : null;

    internal IEnumerable<Node> OptionalObjects(string name) =>
        Items(name, Find(name)).Select((item, i) => new Node(item, PathOf(name, i), _faults));

    internal IReadOnlyList<string> Texts(string name) => TextsOf(name, Require(name));

    internal IReadOnlyList<string> OptionalTexts(string name) => TextsOf(name, Find(name));

    /// <summary>The names of all members, for an object whose names are data; none of them is unknown.</summary>
    internal IReadOnlyList<string> Names()
    {
        _asked.UnionWith(_members.Keys);
        return [.. _members.Keys];
    }

    /// <summary>Notes a fault of a property.</summary>
    internal void Fault(string name, string problem, string remedy) => AddFault(PathOf(name), problem, remedy);

    /// <summary>Notes a fault of an element of a list.</summary>
    internal void Fault(string name, int index, string problem, string remedy) => AddFault(PathOf(name, index), problem, remedy);

    /// <summary>Notes a fault of the object itself.</summary>
    internal void Fault(string problem, string remedy)
    {
        if (!_isStandIn)
        {
            AddFault(Path, problem, remedy);
        }
    }

    /// <summary>Names the properties that nobody asked for.</summary>
    internal void Close()
    {
        foreach (var name in _members.Keys.Where(name => !_asked.Contains(name)))
        {
            AddFault(PathOf(name), $"\"{name}\" is not known here.", $"Remove it; known are: {string.Join(", ", _asked)}.");
        }
    }

    /// <summary>The path of a property.</summary>
    internal string PathOf(string name) => name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '$') ? $"{Path}.{name}" : $"{Path}['{name}']";

    internal static string NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        JsonValueKind.Number => "the number " + value.GetRawText(),
        JsonValueKind.String when string.IsNullOrWhiteSpace(value.GetString()) => "an empty text",
        JsonValueKind.String => $"the text \"{value.GetString()}\"",
        JsonValueKind.Array => "a list",
        _ => "an object",
    };

    private string PathOf(string name, int index) => $"{PathOf(name)}[{index}]";

    private JsonElement? Find(string name)
    {
        _asked.Add(name);
        return _members.TryGetValue(name, out var value) ? value : null;
    }

    private JsonElement? Require(string name)
    {
        var value = Find(name);
        if (value is null && !_isStandIn)
        {
            AddFault(PathOf(name), $"\"{name}\" is missing.", "Add it.");
        }

        return value;
    }

    private string? TextOf(string path, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()))
        {
            return value.GetString()!.Trim();
        }

        AddFault(path, $"A text must stand here, not {NameOf(value)}.", "Write it in double quotes.");
        return null;
    }

    private List<string> TextsOf(string name, JsonElement? list)
    {
        var items = Items(name, list);
        if (list is { ValueKind: JsonValueKind.Array } && items.Count == 0)
        {
            AddFault(PathOf(name), "The list is empty.", "Add an element, or leave the property out.");
        }

        return [.. items.Select((item, i) => TextOf(PathOf(name, i), item) ?? "")];
    }

    private List<JsonElement> Items(string name, JsonElement? list)
    {
        if (list is { ValueKind: not JsonValueKind.Array } other)
        {
            AddFault(PathOf(name), $"A list must stand here, not {NameOf(other)}.", "Write [ … ].");
        }

        return list is { ValueKind: JsonValueKind.Array } array ? [.. array.EnumerateArray()] : [];
    }

    private void AddFault(string path, string problem, string remedy) => _faults.Add(new MappingFault(path, problem, remedy));
}
