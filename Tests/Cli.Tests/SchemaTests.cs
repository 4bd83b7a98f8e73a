using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NJsonSchema;
using XrmLeads.Domain.Kinds;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Cli.Tests;

/// <summary>The published schema says of the form of a definition what the reader says.</summary>
[TestClass]
public sealed class SchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(SchemaFile.Text).GetAwaiter().GetResult();

    public static IEnumerable<object[]> Broken => FormChanges.Broken.Select((change, index) => new object[] { index, change.ToString() });

    public static IEnumerable<object[]> Optional => FormChanges.Optional.Select((change, index) => new object[] { index, change.ToString() });

    [TestMethod]
    public void The_default_definition_is_valid() => RequireAccepted(Change.Json());

    [TestMethod]
    [DynamicData(nameof(Broken))]
    public void A_broken_form_is_refused_by_the_schema_and_by_the_reader(int index, string change)
    {
        var json = Change.Json(FormChanges.Broken[index]);

        Assert.AreNotEqual(0, Schema.Validate(json).Count, "The schema accepts: " + change);
        Assert.IsNull(DefinitionReader.Read(json).Definition, "The reader accepts: " + change);
    }

    [TestMethod]
    [DynamicData(nameof(Optional))]
    public void What_may_be_written_is_accepted_by_the_schema_and_by_the_reader(int index, string change)
    {
        Assert.AreEqual(FormChanges.Optional[index].ToString(), change);
        RequireAccepted(Change.Json(FormChanges.Optional[index]));
    }

    [TestMethod]
    public void All_that_may_be_written_is_accepted_at_once() => RequireAccepted(Change.Json(FormChanges.Optional));

    [TestMethod]
    public void Schema_and_reader_agree_which_properties_are_required()
    {
        foreach (var parent in Objects())
        {
            foreach (var member in parent.ToArray())
            {
                parent.Remove(member.Key);
                var json = parent.Root.ToJsonString();
                var isMissing = DefinitionReader.Read(json).Faults.Any(fault => fault.Rule is Rule.Missing or Rule.OneOf);
                Assert.AreEqual(isMissing, Schema.Validate(json).Count > 0, parent.GetPath() + " without " + member.Key);
                parent.Add(member);
            }
        }
    }

    [TestMethod]
    public void Schema_and_reader_refuse_what_they_do_not_know_in_every_object()
    {
        foreach (var parent in Objects())
        {
            parent.Add("zzz", 1);
            var json = parent.Root.ToJsonString();
            Assert.AreEqual(Rule.UnknownProperty, DefinitionReader.Read(json).Faults.Single().Rule, parent.GetPath());
            Assert.AreNotEqual(0, Schema.Validate(json).Count, parent.GetPath());
            parent.Remove("zzz");
        }
    }

    [TestMethod]
    public void Every_kind_is_in_the_schema_and_no_other() => CollectionAssert.AreEquivalent(
        KindRegistry.All.Select(kind => kind.Name).ToArray(),
        SchemaFile.Objects.Select(node => node["properties"]?["kind"]?["enum"]).OfType<JsonArray>().SelectMany(SchemaFile.Texts).Distinct().ToArray());

    [TestMethod]
    public void Conditions_are_the_kinds_that_may_be_one() => CollectionAssert.AreEqual(
        KindRegistry.All.Where(kind => kind.IsCondition).Select(kind => kind.Name).ToArray(),
        SchemaFile.Texts(SchemaFile.Definition("condition")["properties"]!["kind"]!["enum"]!.AsArray()).ToArray());

    /// <summary>All objects of the default definition.</summary>
    private static List<JsonObject> Objects() => [.. SchemaFile.Descendants(JsonNode.Parse(Change.Json())!).OfType<JsonObject>()];

    private static void RequireAccepted(string json)
    {
        Assert.AreEqual("", string.Join("\n", Schema.Validate(json)));
        Assert.AreEqual("", string.Join("\n", DefinitionReader.Read(json).Faults));
    }
}
