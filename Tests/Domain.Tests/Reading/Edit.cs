using System;
using System.Collections.Generic;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Domain.Tests.Reading;

/// <summary>
/// A change of the default definition: some text that is there exactly once is replaced. To be read without escapes, it is written with single quotes, which
/// stand for double ones, and with backticks for single ones.
/// </summary>
internal sealed class Edit
{
    private readonly List<KeyValuePair<string, string>> _replacements = [];

    private Edit()
    {
    }

    internal static Edit Nothing => new();

    internal static Edit Of(string old, string replacement) => Nothing.And(old, replacement);

    /// <summary>A text of its own instead of the default definition.</summary>
    internal static Edit Whole(string json) => new() { Start = Quoted(json) };

    internal Edit And(string old, string replacement)
    {
        _replacements.Add(new KeyValuePair<string, string>(Quoted(old), Quoted(replacement)));
        return this;
    }

    /// <summary>Replaces all that stands from one text up to another, which stays.</summary>
    internal Edit AndFrom(string start, string end, string replacement)
    {
        var json = Json;
        var from = IndexOf(json, Quoted(start));
        var to = json.IndexOf(Quoted(end), from, StringComparison.Ordinal);
        Assert.IsTrue(to >= 0, "Not there: " + end);
        _replacements.Add(new KeyValuePair<string, string>(json.Substring(from, to - from), Quoted(replacement)));
        return this;
    }

    /// <summary>The changed text.</summary>
    internal string Json
    {
        get
        {
            var json = Start;
            foreach (var replacement in _replacements)
            {
                IndexOf(json, replacement.Key);
                json = json.Replace(replacement.Key, replacement.Value);
            }

            return json;
        }
    }

    private string Start { get; init; } = Defaults.Json.Replace("\r\n", "\n");

    /// <summary>The place of a text that stands exactly once, as line and column.</summary>
    internal static string PlaceOf(string json, string text)
    {
        var at = IndexOf(json, Quoted(text));
        var before = json.Substring(0, at).Split('\n');
        return before.Length + ":" + (before[before.Length - 1].Length + 1);
    }

    private static int IndexOf(string json, string text)
    {
        var at = json.IndexOf(text, StringComparison.Ordinal);
        Assert.IsTrue(at >= 0, "Not there: " + text);
        Assert.IsTrue(json.IndexOf(text, at + 1, StringComparison.Ordinal) < 0, "There twice: " + text);
        return at;
    }

    internal static string Quoted(string text) => text.Replace('\'', '"').Replace('`', '\'');
}
