using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests;

/// <summary>What the schema owes to the person who types: a word on each property, and no property that it does not know.</summary>
[TestClass]
public sealed class SchemaFormTests
{
    [TestMethod]
    public void Every_property_says_what_it_is_in_a_sentence()
    {
        var silent = SchemaFile.Objects.Select(node => node["properties"]).OfType<JsonObject>().SelectMany(properties => properties)
            .Select(property => property.Value!)
            .Where(property => SchemaFile.Resolve(property)["description"]?.GetValue<string>() is not { Length: > 10 } text || text[^1] is not ('.' or '?'));

        Assert.AreEqual("", string.Join("\n", silent.Select(property => property.GetPath())));
    }

    [TestMethod]
    public void Every_object_is_closed_but_those_that_choose_by_kind()
    {
        var open = SchemaFile.Objects.Where(node => node["properties"] is JsonObject { Count: var count } properties
            && !(count == 1 && properties["kind"] is JsonObject && node["oneOf"] is JsonArray)
            && node["additionalProperties"]?.GetValue<bool>() != false);

        Assert.AreEqual("", string.Join("\n", open.Select(node => node.GetPath())));
    }

    [TestMethod]
    public void Every_choice_by_kind_offers_the_kinds_of_its_alternatives_in_order()
    {
        foreach (var node in SchemaFile.Objects.Where(node => node["oneOf"] is JsonArray { Count: > 2 }))
        {
            var offered = SchemaFile.Texts(node["properties"]!["kind"]!["enum"]!.AsArray()).ToArray();
            var alternatives = node["oneOf"]!.AsArray()
                .Select(each => SchemaFile.Resolve(each!)["properties"]!["kind"]!["enum"]!.AsArray().Single()!.GetValue<string>());

            CollectionAssert.AreEqual(alternatives.ToArray(), offered, node.GetPath());
            Assert.AreEqual(offered.Length, node["properties"]!["kind"]!["enumDescriptions"]!.AsArray().Count, node.GetPath());
        }
    }

    [TestMethod]
    public void Every_definition_of_the_schema_is_used()
    {
        var used = SchemaFile.Objects.Select(node => node["$ref"]).OfType<JsonValue>()
            .Select(reference => reference.GetValue<string>()["#/definitions/".Length..]).Distinct();

        CollectionAssert.AreEquivalent(SchemaFile.Definitions.Select(each => each.Key).ToArray(), used.ToArray());
    }
}
