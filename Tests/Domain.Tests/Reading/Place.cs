using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using XrmLeads.Domain.Json;
using XrmLeads.Domain.Tests.Json;

namespace XrmLeads.Domain.Tests.Reading;

/// <summary>A value in a tree, and how to change the tree there for the length of one test.</summary>
internal sealed class Place
{
    private readonly Tree _parent;
    private readonly int _index;

    private readonly string _pathOfParent;

    private Place(Tree parent, int index, string pathOfParent)
    {
        _parent = parent;
        _index = index;
        _pathOfParent = pathOfParent;
    }

    /// <summary>The JSON path, as faults name it.</summary>
    internal string Path => _pathOfParent + (IsMember ? Step(Name) : "[" + _index.ToString(CultureInfo.InvariantCulture) + "]");

    internal Tree Value => _parent.Items[_index];

    internal bool IsMember => _parent.Kind == JsonKind.Object;

    internal string Name => _parent.Names[_index];

    /// <summary>All values below a root, in the order of the file.</summary>
    internal static IEnumerable<Place> Below(Tree root, string path = "$")
    {
        for (var i = 0; i < root.Items.Count; i++)
        {
            var place = new Place(root, i, path);
            yield return place;
            foreach (var inner in Below(root.Items[i], place.Path))
            {
                yield return inner;
            }
        }
    }

    internal string PathWithName(string name) => _pathOfParent + Step(name);

    /// <summary>Does something while another value stands here.</summary>
    internal void With(Tree value, Action act)
    {
        var kept = Value;
        Put(value);
        act();
        Put(kept);
    }

    /// <summary>Does something while the value has another name.</summary>
    internal void WithName(string name, Action act)
    {
        var kept = Name;
        _parent.Names[_index] = name;
        act();
        _parent.Names[_index] = kept;
    }

    /// <summary>Does something while the value is not there.</summary>
    internal void Without(Action act)
    {
        var value = Value;
        var name = IsMember ? Name : "";
        Remove();
        act();
        Insert(name, value);
    }

    internal void Put(Tree value) => _parent.Items[_index] = value;

    internal void Remove()
    {
        _parent.Items.RemoveAt(_index);
        if (IsMember)
        {
            _parent.Names.RemoveAt(_index);
        }
    }

    /// <summary>Lets the value stand here twice.</summary>
    internal void Repeat() => Insert(IsMember ? Name : "", Value);

    private void Insert(string name, Tree value)
    {
        _parent.Items.Insert(_index, value);
        if (IsMember)
        {
            _parent.Names.Insert(_index, name);
        }
    }

    private static string Step(string name) =>
        name == "$schema" || (char.IsLetter(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c == '_')) ? "." + name : "['" + name + "']";
}
