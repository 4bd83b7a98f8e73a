using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Cli.Definitions;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Cli.Tests.Definitions;

/// <summary><c>definition diff</c> says every change in words.</summary>
[TestClass]
public sealed class DefinitionDiffTests
{
    public static IEnumerable<object[]> Edits =>
    [
        ["\"below\": 50, \"points\": 8", "\"below\": 50, \"points\": 9", "changed: Number of employees, from 10 to below 50: 8 points -> 9 points"],
        ["\"Sweden\", ", "", "removed: Country, Sweden: 10 points"],
        ["\"Sweden\", ", "\"Sweden\", \"Japan\", ", "added:   Country, Japan: 10 points"],
        ["[6, 7, 12,", "[6, 12,", "removed: Industry, Consulting: 25 points"],
        ["\"163.com\"", "\"163.com\", \"mail.example\"", "added:   Business e-mail, a domain that is not in the list: mail.example"],
        ["\"version\": 1,", "\"version\": 2,", "changed: Version: 1 -> 2"],
        ["\"minimumIntent\": 20", "\"minimumIntent\": 25", "changed: G4 Intent: mandatory; met when Intent reaches 20 -> mandatory; met when Intent reaches 25"],
        ["\"cap\": 60,", "\"cap\": 55,", "changed: Sales-specific actions (Intent): at most 60 points -> at most 55 points"],
        ["\"floor\": -60,", "\"floor\": -50,", "changed: Disengagement (Engagement): at most 0 points, at least -60 -> at most 0 points, at least -50"],
        ["\"A\": 80, \"B\": 60", "\"A\": 85, \"B\": 60", "changed: Grade, by Composite: A from 80, B from 60, C from 40, else D -> A from 85, B from 60, C from 40, else D"],
        ["\"hops\": 3", "\"hops\": 4", "changed: Owners in turn: 3; where"],
        ["\"authorityOpen\": true", "\"authorityOpen\": false", "-> every lead waits for it"],
        ["\"warmCells\": [\"A2\", \"B2\"]", "\"warmCells\": [\"A2\"]", "changed: Warm: the other leads of the cells A2, B2 -> the other leads of the cells A2"],
        ["\"label\": \"Demo request\"", "\"label\": \"Demo\"", "renamed: Demo request -> Demo"],
        ["\"dailyLimit\": 5", "\"dailyLimit\": 4", "at most 5 a day (type demo_request) -> 40 points, each signal, halved every 30 days, at most 4 a day (type demo_request)"],
    ];

    [TestMethod]
    [DynamicData(nameof(Edits))]
    public void A_change_is_said_in_words(string before, string after, string sentence)
    {
        using var folder = new TemporaryFolder();
        var text = DefinitionFile.ReadText(DefinitionFile.Default);
        Assert.AreEqual(2, text.Split(before).Length, $"{before} is not there once.");

        var run = Xrmleads.Call("definition", "diff", "default", folder.Write("after.json", text.Replace(before, after, StringComparison.Ordinal)));

        Assert.AreEqual(0, run.Code, run.Messages);
        StringAssert.Contains(run.Output, sentence);
    }

    [TestMethod]
    public void Nothing_differs_between_a_definition_and_itself()
    {
        Assert.AreEqual("Nothing differs.", Xrmleads.Call("definition", "diff", "default", "default").Output.Trim().Split('\n')[^1].Trim());
    }

    [TestMethod]
    public void Every_number_text_and_switch_of_a_definition_is_said()
    {
        var json = DefinitionFile.ReadText(DefinitionFile.Default);
        var before = DefinitionReader.Read(json).Definition!;
        var silent = new List<string>();
        var tried = 0;
        foreach (var path in ScalarPaths(JsonNode.Parse(json)!, []))
        {
            foreach (var edited in Variants(json, path))
            {
                if (DefinitionReader.Read(edited).Definition is { } after && after.Hash != before.Hash)
                {
                    tried++;
                    if (DefinitionDiff.Changes(before, after).Count == 0)
                    {
                        silent.Add(string.Join('.', path));
                    }

                    break;
                }
            }
        }

        Assert.IsGreaterThan(300, tried);
        Assert.IsEmpty(silent, string.Join("\n", silent));
    }

    private static IEnumerable<IReadOnlyList<object>> ScalarPaths(JsonNode node, IReadOnlyList<object> path)
    {
        IEnumerable<(object Key, JsonNode? Child)> children = node switch
        {
            JsonObject members => members.Where(member => member.Key != "$schema").Select(member => ((object)member.Key, member.Value)),
            JsonArray items => items.Select((item, i) => ((object)i, item)),
            _ => [],
        };
        foreach (var (key, child) in children)
        {
            IReadOnlyList<object> below = [.. path, key];
            foreach (var scalar in child is JsonValue ? [below] : ScalarPaths(child!, below))
            {
                yield return scalar;
            }
        }
    }

    /// <summary>The definition with one value changed a little, in the ways that may leave it free of faults.</summary>
    private static IEnumerable<string> Variants(string json, IReadOnlyList<object> path)
    {
        foreach (var step in Enumerable.Range(0, 4))
        {
            var root = JsonNode.Parse(json)!;
            var parent = path.SkipLast(1).Aggregate(root, (node, key) => key is int index ? node[index]! : node[(string)key]!);
            var value = (path[^1] is int at ? parent[at] : parent[(string)path[^1]])!.AsValue();
            JsonNode changed = value.GetValueKind() switch
            {
                System.Text.Json.JsonValueKind.Number => value.GetValue<double>() + (step switch { 0 => 1, 1 => -1, 2 => 0.5, _ => 10 }),
                System.Text.Json.JsonValueKind.String => value.GetValue<string>() + (step == 0 ? "X" : "x"),
                _ => !value.GetValue<bool>(),
            };
            if (path[^1] is int index)
            {
                parent[index] = changed;
            }
            else
            {
                parent[(string)path[^1]] = changed;
            }

            yield return root.ToJsonString();
        }
    }
}
