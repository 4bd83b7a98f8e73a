using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace XrmLeads.Cli.Tests.Packaging;

/// <summary>What the scripts of the solution say: the texts of the resx, and the literals of the sources.</summary>
internal static partial class ScriptTexts
{
    private static readonly string Resx = Repository.Path("WebResources", "xl_", "loc", "strings.1033.resx");

    /// <summary>The texts by their keys, in the order of the file, repeated keys included.</summary>
    internal static IReadOnlyList<KeyValuePair<string, string>> Texts { get; } = [.. XDocument.Load(Resx).Root!.Elements("data")
        .Select(data => KeyValuePair.Create(data.Attribute("name")!.Value, data.Element("value")!.Value))];

    /// <summary>The sources of scripts by their names, without comments.</summary>
    internal static IReadOnlyDictionary<string, string> Sources { get; } = Directory
        .EnumerateFiles(Repository.Path("WebResources", "src"), "*.ts", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(Repository.Root, file), file => Comment().Replace(File.ReadAllText(file), "$1"));

    /// <summary>The pages of the solution by their names.</summary>
    internal static IReadOnlyDictionary<string, string> Pages { get; } = Directory
        .EnumerateFiles(Repository.Path("WebResources", "xl_"), "*.html", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(Repository.Root, file), File.ReadAllText);

    /// <summary>The literals of a source, also those within a template: texts in double quotes and templates, each with what stands before it on its line.</summary>
    internal static IEnumerable<(string Before, string Text, bool IsTemplate)> Literals(string source) =>
        from line in source.Split('\n')
        from literal in Quoted().Matches(line).Select(match => (Match: match, IsTemplate: false)).Concat(Template().Matches(line).Select(match => (Match: match, IsTemplate: true)))
        select (line[..literal.Match.Index], literal.Match.Groups[1].Value, literal.IsTemplate);

    /// <summary>Keys that a source names whole.</summary>
    internal static IEnumerable<string> Keys(string source) => Literals(source).Where(literal => !literal.IsTemplate && IsKey(literal.Text)).Select(literal => literal.Text);

    /// <summary>The beginnings of keys that a source puts together.</summary>
    internal static IEnumerable<string> Beginnings(string source) => Literals(source)
        .Where(literal => literal.IsTemplate && literal.Text.IndexOf("${", StringComparison.Ordinal) is > 0 and var place && IsKey(literal.Text[..place] + "x"))
        .Select(literal => literal.Text[..literal.Text.IndexOf("${", StringComparison.Ordinal)]);

    private static readonly Lazy<HashSet<string>> Parts = new(() => [.. Texts.Select(text => text.Key.Split('.')[0])]);

    private static bool IsKey(string text) => Key().IsMatch(text) && Parts.Value.Contains(text.Split('.')[0]);

    [GeneratedRegex(@"/\*.*?\*/|(?<=^|\s)//[^\n]*|(""(?:[^""\\\n]|\\.)*"")", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"""((?:[^""\\]|\\.)*)""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"`((?:[^`\\]|\\.)*)`")]
    private static partial Regex Template();

    [GeneratedRegex(@"^[a-z][A-Za-z]*(\.[A-Za-z0-9]+)+$")]
    private static partial Regex Key();
}
