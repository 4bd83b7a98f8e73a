using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking;

/// <summary>What the namespaces of a script export, read from what the TypeScript compiler writes.</summary>
internal sealed partial class ScriptExports
{
    private readonly List<string> _names = [];
    private readonly List<string> _functions = [];

    private ScriptExports(string script)
    {
        Text = script;
        var open = new Stack<(int Indent, string Name)>();
        foreach (var line in script.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            var indent = line.Length - line.TrimStart(' ').Length;
            if (Begin().Match(line) is { Success: true } begin)
            {
                open.Push((indent, begin.Groups[1].Value));
            }
            else if (open.Count > 0 && indent == open.Peek().Indent && line.AsSpan(indent).StartsWith("})(", StringComparison.Ordinal))
            {
                open.Pop();
            }
            else if (open.Count > 0 && Export().Match(line) is { Success: true } export && export.Groups[1].Value == open.Peek().Name)
            {
                var name = string.Join('.', open.Reverse().Select(each => each.Name)) + "." + export.Groups[2].Value;
                _names.Add(name);
                if (export.Groups[3].Value == export.Groups[2].Value + ";")
                {
                    _functions.Add(name);
                }
            }
        }
    }

    /// <summary>The script.</summary>
    internal string Text { get; }

    /// <summary>Whether the script is made of namespaces at all.</summary>
    internal bool HasNamespaces => _names.Count > 0;

    /// <summary>All that is exported, by full names.</summary>
    internal IReadOnlyList<string> Names => _names;

    /// <summary>The exported functions and classes by their full names.</summary>
    internal IReadOnlyList<string> Functions => _functions;

    /// <summary>The script of a web resource; null where there is none.</summary>
    internal static ScriptExports? Of(SolutionSources sources, string name) =>
        sources.Payload($"WebResources/{name}") is { } script ? new(Encoding.UTF8.GetString(script)) : null;

    /// <summary>Whether somebody can call a function by this name; in a script without namespaces a function of its last name is enough.</summary>
    internal bool Has(string function) => HasNamespaces
        ? _names.Contains(function, StringComparer.Ordinal)
        : Regex.IsMatch(Text, $@"\b{Regex.Escape(function.Split('.')[^1])}\s*[:=(]");

    /// <summary>Whether a script calls or hands on an exported function, its export aside.</summary>
    internal bool Uses(string function) =>
        Regex.IsMatch(Text, $@"\b{Regex.Escape(string.Join('.', function.Split('.')[^2..]))}\b(?! = \w+;)");

    /// <summary>Whether a script names something by its full name.</summary>
    internal bool Mentions(string name) => Text.Contains(name, StringComparison.Ordinal) && Regex.IsMatch(Text, $@"(?<![\w.]){Regex.Escape(name)}\b");

    [GeneratedRegex(@"^ *\(function \((\w+)\) \{$")]
    private static partial Regex Begin();

    [GeneratedRegex(@"^ *(\w+)\.(\w+) = (.+)$")]
    private static partial Regex Export();
}
