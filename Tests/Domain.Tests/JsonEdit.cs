using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace XrmLeads.Domain.Tests;

/// <summary>
/// One change to a JSON text, written as <c>path = value</c> or <c>path removed</c>. A path names members from the outside in, joined by dots; an element of
/// a list goes by its <c>id</c>, its <c>name</c> or its place from 0, and <c>+</c> stands for a new last element.
/// </summary>
internal sealed class JsonEdit
{
    private readonly string[] _path;
    private readonly string? _value;

    private JsonEdit(string[] path, string? value)
    {
        _path = path;
        _value = value;
    }

    internal static JsonEdit Parse(string text)
    {
        const string Removed = " removed";
        var equals = text.IndexOf(" = ", StringComparison.Ordinal);
        if (equals > 0)
        {
            return new JsonEdit(text.Substring(0, equals).Split('.'), text.Substring(equals + 3));
        }

        return text.EndsWith(Removed, StringComparison.Ordinal)
            ? new JsonEdit(text.Substring(0, text.Length - Removed.Length).Split('.'), null)
            : throw new InvalidDataException("\"" + text + "\" is no edit: write \"path = value\" or \"path removed\".");
    }

    /// <summary>A JSON text with some changes, made one after the other.</summary>
    internal static string Apply(string json, IEnumerable<string> edits)
    {
        var root = JsonTree.Read(json);
        foreach (var edit in edits)
        {
            Parse(edit).Apply(root);
        }

        return root.ToString();
    }

    private void Apply(JsonTree root)
    {
        var parent = root;
        for (var i = 0; i < _path.Length - 1; i++)
        {
            parent = Child(parent, _path[i]) ?? throw Missing(_path[i]);
        }

        var last = _path[_path.Length - 1];
        if (_value is null)
        {
            parent.Children.Remove(Child(parent, last) ?? throw Missing(last));
            return;
        }

        var value = JsonTree.Read(_value);
        if (Child(parent, last) is { } old)
        {
            value.Name = old.Name;
            parent.Children[parent.Children.IndexOf(old)] = value;
        }
        else if (parent.IsObject || last == "+")
        {
            value.Name = parent.IsObject ? last : null;
            parent.Children.Add(value);
        }
        else
        {
            throw Missing(last);
        }
    }

    private static JsonTree? Child(JsonTree parent, string step)
    {
        if (parent.IsObject)
        {
            return parent.Children.Find(child => child.Name == step);
        }

        return int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? place < parent.Children.Count ? parent.Children[place] : null
            : parent.Children.Find(child => child.Children.Exists(member => member.Name is "id" or "name" && member.Literal == "\"" + step + "\""));
    }

    private InvalidDataException Missing(string step) => new("There is no \"" + step + "\" in " + string.Join(".", _path) + ".");
}
