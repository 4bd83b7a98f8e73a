#if NET
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using XrmLeads.Domain.Lifecycle;

namespace XrmLeads.Domain.Tests.Commands;

/// <summary>What the script of the commands' rules knows of stages and roles: data in it that stand between marks.</summary>
internal static class RuleScript
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, IndentSize = 4 };

    private static string ScriptPath => Path.Combine(Repository.Root, "WebResources", "src", "commands", "rules.ts");

    /// <summary>For each act of the stage table, who may do it in which stages.</summary>
    internal static IReadOnlyDictionary<string, Dictionary<string, string[]>> Moves => Read("moves");

    /// <summary>The same for what is no act.</summary>
    internal static IReadOnlyDictionary<string, Dictionary<string, string[]>> Others => Read("others");

    /// <summary>The value of each stage.</summary>
    internal static IReadOnlyDictionary<string, int> Stages => Regex.Matches(File.ReadAllText(ScriptPath), @"^ +(\w+): (7145\d{5}),$", RegexOptions.Multiline)
        .ToDictionary(match => match.Groups[1].Value, match => int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The privilege that stands for each role.</summary>
    internal static IReadOnlyDictionary<string, string> Marks => Regex.Matches(File.ReadAllText(ScriptPath), "\"(prv\\w+)\": \"(\\w+)\",")
        .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    /// <summary>The acts of the stage table in the form of the script.</summary>
    internal static Dictionary<string, Dictionary<string, string[]>> Expected => StageTable.All.Where(row => row.Act is not null)
        .GroupBy(row => row.Act.ToString()!)
        .OrderBy(act => act.Key, StringComparer.Ordinal)
        .ToDictionary(act => act.Key, act => act.GroupBy(row => Camel(row.Actor.ToString()))
            .ToDictionary(actor => actor.Key, actor => actor.Select(row => row.From.ToString()!).Distinct().ToArray()));

    /// <summary>The data as the script writes them.</summary>
    internal static string Json(IReadOnlyDictionary<string, Dictionary<string, string[]>> table) => JsonSerializer.Serialize(table);

    /// <summary>Writes the acts of the stage table into the script.</summary>
    internal static void Write()
    {
        var json = JsonSerializer.Serialize(Expected, Indented).Replace("\r\n", "\n");
        json = Regex.Replace(json, @"\[\s+([^\]]*?)\s+\]", match => "[" + Regex.Replace(match.Groups[1].Value, @",\s+", ", ") + "]").Replace("\n", "\n    ");
        var script = File.ReadAllText(ScriptPath, Encoding.UTF8);
        File.WriteAllText(ScriptPath, Between("moves").Replace(script, match => match.Groups[1].Value + json + match.Groups[3].Value), new UTF8Encoding(false));
    }

    private static Dictionary<string, Dictionary<string, string[]>> Read(string name) =>
        JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string[]>>>(Between(name).Match(File.ReadAllText(ScriptPath)).Groups[2].Value)!;

    private static Regex Between(string name) => new($@"(/\* {name}: begin \*/ )(.*?)( /\* {name}: end \*/)", RegexOptions.Singleline);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
#endif
