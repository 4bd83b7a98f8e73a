using System;
using System.Globalization;
using System.IO;
using System.Text.Json.Nodes;

namespace XrmLeads.Cli.Tests;

/// <summary>
/// A change of one value of the default definition: a path of names and places such as <c>gates/G1/minimumFit</c>, and what stands there instead.
/// </summary>
internal sealed class Change
{
    private readonly string _path;
    private readonly string? _json;

    private Change(string path, string? json)
    {
        _path = path;
        _json = json?.Replace('\'', '"');
    }

    /// <summary>Puts a value there, in JSON with single quotes; the object or list that it goes into must be there.</summary>
    internal static Change Put(string path, string json) => new(path, json);

    internal static Change Remove(string path) => new(path, null);

    /// <summary>The default definition with some changes.</summary>
    internal static string Json(params Change[] changes)
    {
        var root = JsonNode.Parse(File.ReadAllText(Repository.Path("Plugins", "Defaults", "b2b-default.json")))!;
        foreach (var change in changes)
        {
            change.Apply(root);
        }

        return root.ToJsonString();
    }

    public override string ToString() => _path + (_json is null ? " removed" : " is " + _json);

    private void Apply(JsonNode root)
    {
        var steps = _path.Split('/');
        var node = root;
        foreach (var step in steps.AsSpan(0, steps.Length - 1))
        {
            node = (node is JsonArray list ? list[Index(step)] : node[step]) ?? throw new InvalidOperationException(_path + " is not there.");
        }

        var value = _json is null ? null : JsonNode.Parse(_json);
        var last = steps[^1];
        if (node is JsonArray items)
        {
            items[Index(last)] = value;
        }
        else if (_json is not null)
        {
            node[last] = value;
        }
        else if (!node.AsObject().Remove(last))
        {
            throw new InvalidOperationException(_path + " is not there.");
        }
    }

    private static int Index(string step) => int.Parse(step, CultureInfo.InvariantCulture);
}
