using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NJsonSchema;
using XrmLeads.Domain.Kinds;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Cli.Tests.Definitions;

/// <summary>docs/definition.md covers each kind, each section and each rule, and its examples are what the reader and the schema accept.</summary>
[TestClass]
public sealed partial class DefinitionDocumentationTests
{
    private static readonly string Page = File.ReadAllText(Repository.Path("docs", "definition.md")).Replace("\r\n", "\n", StringComparison.Ordinal);
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(SchemaFile.Text).GetAwaiter().GetResult();

    public static IEnumerable<object[]> Kinds => KindRegistry.All.Select(kind => new object[] { kind.Name });

    /// <summary>The properties of the file, or several of them, that an example shows.</summary>
    public static IEnumerable<object[]> Fragments => JsonBlock().Matches(Page).Select(block => block.Groups[1].Value).Where(block => block[0] == '"')
        .Select(block => new object[] { block });

    [TestMethod]
    public void Each_kind_has_a_section_in_the_order_of_the_registry() => CollectionAssert.AreEqual(
        KindRegistry.All.Select(kind => kind.Name).ToArray(), KindHeading().Matches(Page).Select(heading => heading.Groups[1].Value).ToArray());

    [TestMethod]
    public void Each_kind_has_a_row_that_says_whether_it_is_a_condition()
    {
        foreach (var kind in KindRegistry.All)
        {
            Assert.MatchesRegex(new Regex(@"\n\| `" + kind.Name + @"` \|.*\| " + (kind.IsCondition ? "yes" : "no") + @" \|\n"), Page);
        }
    }

    [TestMethod]
    public void Each_rule_has_a_row_in_the_order_of_the_code() => CollectionAssert.AreEqual(
        typeof(Rule).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).ToArray(),
        RuleRow().Matches(Page[Page.IndexOf("\n## Faults", StringComparison.Ordinal)..]).Select(row => row.Groups[1].Value).ToArray());

    [TestMethod]
    public void Each_section_of_the_file_has_a_heading()
    {
        var headings = SectionHeading().Matches(Page).SelectMany(heading => Name().Matches(heading.Value)).Select(name => name.Groups[1].Value);

        CollectionAssert.AreEqual(
            JsonNode.Parse(Change.Json())!.AsObject().Select(member => member.Key).Where(name => name != "$schema").ToArray(), headings.ToArray());
    }

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void The_example_of_a_kind_is_a_criterion_of_that_kind(string kind)
    {
        var example = JsonBlock().Match(Page, Page.IndexOf("\n### `" + kind + "`", StringComparison.Ordinal)).Groups[1].Value;
        var root = JsonNode.Parse(Change.Json())!;
        root["dimensions"]!["intent"]!["groups"]!.AsArray().Add(new JsonObject
        {
            ["id"] = "example",
            ["label"] = "Example",
            ["cap"] = 100,
            ["criteria"] = new JsonArray(JsonNode.Parse(example)),
        });

        RequireForm(root);
        var definition = DefinitionReader.Read(root.ToJsonString());
        Assert.AreEqual("", string.Join("\n", definition.Faults));
        Assert.AreEqual(kind, definition.Definition!.Intent.Groups[^1].Criteria.Single().Kind);
    }

    [TestMethod]
    [DynamicData(nameof(Fragments))]
    public void The_example_of_a_section_may_stand_in_the_default_definition(string fragment)
    {
        var root = JsonNode.Parse(Change.Json())!;
        foreach (var member in JsonNode.Parse("{" + fragment + "}")!.AsObject().ToArray())
        {
            root[member.Key] = member.Value!.DeepClone();
        }

        RequireForm(root);
        var faults = DefinitionReader.Read(root.ToJsonString()).Faults;
        var follows = fragment.StartsWith("\"items\"", StringComparison.Ordinal) ? new[] { Rule.UnknownItem, Rule.UnknownAnswer } : [];
        Assert.AreEqual("", string.Join("\n", faults.Where(fault => !follows.Contains(fault.Rule))));
    }

    [TestMethod]
    public void The_example_of_a_dimension_has_the_form_of_one()
    {
        var example = JsonBlock().Match(Page, Page.IndexOf("\n## `dimensions`", StringComparison.Ordinal)).Groups[1].Value;

        RequireForm(JsonNode.Parse(Change.Json(Change.Put("dimensions/intent", example)))!);
    }

    private static void RequireForm(JsonNode definition) => Assert.AreEqual("", string.Join("\n", Schema.Validate(definition.ToJsonString())));

    [GeneratedRegex("```json\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();

    [GeneratedRegex("^### `(.*)`$", RegexOptions.Multiline)]
    private static partial Regex KindHeading();

    [GeneratedRegex("^## `.*$", RegexOptions.Multiline)]
    private static partial Regex SectionHeading();

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"^\| `([^`]*)` \| .+ \| .+ \|$", RegexOptions.Multiline)]
    private static partial Regex RuleRow();
}
