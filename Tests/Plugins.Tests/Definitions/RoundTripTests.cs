using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Definitions;
using XrmLeads.Domain.Json;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Plugins.Tests.Definitions;

/// <summary>A definition file that is taken apart into rows and put together again says the same.</summary>
[TestClass]
public class RoundTripTests
{
    [TestMethod]
    public void EveryFileOfTheRepositoryComesBackWithItsHash()
    {
        var files = DefinitionFiles.All;
        Assert.IsGreaterThanOrEqualTo(2, files.Length);
        foreach (var path in files)
        {
            var file = JsonText.Read(File.ReadAllText(path));
            var content = Decomposition.Of(file);
            var compiled = CompiledDefinition.Of(content);

            Assert.IsEmpty(compiled.Faults, path + string.Join("\n", compiled.Faults));
            Assert.AreEqual(CanonicalText.Hash(file), compiled.Hash, path);
            Assert.AreEqual(compiled.Hash, compiled.Definition!.Hash, path);
            Assert.AreEqual(compiled.Definition.Hash, DefinitionReader.Read(compiled.Snapshot).Definition!.Hash, "The snapshot of " + path);
            Assert.AreEqual(CanonicalText.Hash(file), CanonicalText.Hash(JsonText.Read(JsonLayout.Of(compiled.Root))), "The export of " + path);
        }
    }

    [TestMethod]
    public void ARowStandsForEachCriterionAndTheDocumentHoldsNone()
    {
        var content = Decomposition.Of(DefinitionFiles.Default);

        Assert.HasCount(33, content.Criteria);
        Assert.IsFalse(content.Document.Contains("criteria"), content.Document);
        var website = content.Criteria.Single(row => row.Code == "website");
        Assert.AreEqual(("fit", "data_quality", 20), (website.Dimension, website.Group, website.Order));
        Assert.AreEqual(("Website", "present", "websiteurl", 2m), (website.Label, website.Kind, website.Column, website.Points));
        Assert.IsTrue(website is { Signal: null, Item: null, Settings: null, IgnoreWhenEmpty: false });
        Assert.AreEqual("telephone1,mobilephone", content.Criteria.Single(row => row.Code == "phone").Column);
        StringAssert.StartsWith(content.Criteria.Single(row => row.Code == "employees").Settings, "{\n  \"rows\": [");
    }

    [TestMethod]
    public void AnythingInAGroupComesBackAsItWas()
    {
        var file = DefinitionFiles.Default;
        var groups = file.Only("dimensions")!.Only("fit")!.Only("groups")!;
        var quality = groups.Items.Single(group => group.Only("id")!.Text == "data_quality");
        var seen = 0;
        foreach (var changed in Changes.Of(quality).Where(group => group.Kind != JsonKind.Object || group.Has("criteria")))
        {
            var odd = With(file, Json.Array(groups.Items.Select(group => group == quality ? changed : group)));
            var composition = Composition.Of(Decomposition.Of(odd));

            Assert.IsEmpty(composition.Faults, JsonLayout.Of(changed));
            Assert.AreEqual(CanonicalText.Of(odd), CanonicalText.Of(composition.Root));
            seen++;
        }

        Assert.IsGreaterThan(500, seen);
    }

    [TestMethod]
    public void AnythingElseInTheFileComesBackAsItWas()
    {
        var thin = Json.Object(DefinitionFiles.Default.Members.Where(member => member.Name != "dimensions" && member.Name != "$schema").Concat(
            [new JsonMember("dimensions", JsonText.Read("""{"fit": {"groups": [{"id": "a", "criteria": [{"id": "b"}]}]}, "fits": {"groups": [{"criteria": []}]}}"""))]));
        var seen = 0;
        foreach (var odd in Changes.Of(thin).Where(file => file.Kind == JsonKind.Object
            && !CanonicalText.Of(file).Contains("\"groups\":[{\"id\":\"a\"}") && !CanonicalText.Of(file).Contains("\"groups\":[{\"id\":\"x\"}")
            && Decomposition.RowMembers.All(name => file.Only(name) is { } member && CanonicalText.Of(member) == CanonicalText.Of(thin.Only(name)!))))
        {
            Assert.AreEqual(CanonicalText.Of(odd), CanonicalText.Of(Composition.Of(Decomposition.Of(odd)).Root));
            seen++;
        }

        Assert.IsGreaterThan(500, seen);
    }

    private static JsonValue With(JsonValue file, JsonValue groups) =>
        file.With("dimensions", file.Only("dimensions")!.With("fit", file.Only("dimensions")!.Only("fit")!.With("groups", groups)));
}
