using System.Collections.Generic;
using System.Linq;
using XrmLeads.Domain.Json;

namespace XrmLeads.Domain.Tests.Json;

/// <summary>A JSON value that tests build and write themselves, with names in order and, if need be, twice.</summary>
internal sealed class Tree
{
    private Tree(JsonKind kind) => Kind = kind;

    internal static Tree Null { get; } = new(JsonKind.Null);

    internal JsonKind Kind { get; }

    internal string Text { get; private set; } = "";

    internal double Number { get; private set; }

    internal bool Boolean { get; private set; }

    internal List<Tree> Items { get; } = [];

    internal List<string> Names { get; } = [];

    internal static Tree Of(string text) => new(JsonKind.Text) { Text = text };

    internal static Tree Of(double number) => new(JsonKind.Number) { Number = number };

    internal static Tree Of(bool boolean) => new(JsonKind.Boolean) { Boolean = boolean };

    internal static Tree Array(IEnumerable<Tree> items)
    {
        var tree = new Tree(JsonKind.Array);
        tree.Items.AddRange(items);
        return tree;
    }

    internal static Tree Object(IEnumerable<KeyValuePair<string, Tree>> members)
    {
        var tree = new Tree(JsonKind.Object);
        foreach (var member in members)
        {
            tree.Names.Add(member.Key);
            tree.Items.Add(member.Value);
        }

        return tree;
    }

    internal static Tree From(JsonValue value) => value.Kind switch
    {
        JsonKind.Null => Null,
        JsonKind.Boolean => Of(value.Boolean),
        JsonKind.Number => Of(value.Number),
        JsonKind.Text => Of(value.Text),
        JsonKind.Array => Array(value.Items.Select(From)),
        _ => Object(value.Members.Select(member => new KeyValuePair<string, Tree>(member.Name, From(member.Value)))),
    };

    internal bool Matches(JsonValue value) => Kind == value.Kind && Kind switch
    {
        JsonKind.Boolean => Boolean == value.Boolean,
        JsonKind.Number => Number.Equals(value.Number),
        JsonKind.Text => Text == value.Text,
        JsonKind.Array => Items.Count == value.Items.Count && Items.Zip(value.Items, (mine, other) => mine.Matches(other)).All(same => same),
        JsonKind.Object => Names.SequenceEqual(value.Members.Select(member => member.Name))
            && Items.Zip(value.Members, (mine, other) => mine.Matches(other.Value)).All(same => same),
        _ => true,
    };

    public override string ToString() => TreeText.Write(this, JsonStyle.Compact);
}
