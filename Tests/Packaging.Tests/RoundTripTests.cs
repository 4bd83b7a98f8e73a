using System;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Packaging.Packing;
using XrmLeads.Packaging.Reading;
using XrmLeads.Packaging.Unpacking;

namespace XrmLeads.Packaging.Tests;

/// <summary>What is packed comes back.</summary>
[TestClass]
public sealed class RoundTripTests
{
    private const string Managed = "_managed.xml";

    [TestMethod]
    public void Unpacking_gives_the_sources_back_byte_for_byte() => AssertComesBack(Sample.Project);

    [TestMethod]
    public void A_managed_form_of_its_own_comes_back_too()
    {
        var path = Sample.PathOf("Entities/Lead/FormXml/main/");
        var form = Encoding.UTF8.GetBytes("\uFEFF" + Sample.Tree.Text(path)!.Replace("Lead form of XrmLeads.", "Managed form.", StringComparison.Ordinal));
        AssertComesBack(Project.Of(Sample.Tree.With(path.Replace(".xml", Managed, StringComparison.Ordinal), form)));
    }

    [TestMethod]
    public void The_sample_is_in_canonical_form()
    {
        foreach (var file in Sample.Project.Sources.Files.Where(file => CanonicalForm.Has(file.Path)))
        {
            Assert.AreEqual(Encoding.UTF8.GetString(Sample.Tree[file.File]!), Encoding.UTF8.GetString(CanonicalForm.Of(Sample.Project.Sources, file)!), file.File);
        }
    }

    [TestMethod]
    [DataRow("OptionSets/xl_tier.xml", "<optionset Name", "<optionset   Name", DisplayName = "blanks in a tag")]
    [DataRow("OptionSets/xl_tier.xml", "  <options>", "<options>", DisplayName = "indentation")]
    [DataRow("OptionSets/xl_tier.xml", "<ExternalTypeName />", "<ExternalTypeName></ExternalTypeName>", DisplayName = "an empty element in two tags")]
    [DataRow("customapis/xl_RateLead/customapi.xml", "<customapi", "\uFEFF<customapi", DisplayName = "a byte order mark where none belongs")]
    public void What_is_written_otherwise_is_not_canonical(string path, string before, string after)
    {
        var text = Sample.Tree.Text($"Solution/{path}")!;
        Assert.Contains(before, text);
        var mark = path.StartsWith("OptionSets", StringComparison.Ordinal) ? "\uFEFF" : "";
        var sources = new SolutionSources(Sample.Tree.With($"Solution/{path}", Encoding.UTF8.GetBytes(mark + text.Replace(before, after, StringComparison.Ordinal))));

        var canonical = CanonicalForm.Of(sources, sources.Files.Single(file => file.Path == path))!;

        CollectionAssert.AreNotEqual(sources.Tree[$"Solution/{path}"], canonical);
        CollectionAssert.AreEqual(Sample.Tree[$"Solution/{path}"], canonical);
    }

    [TestMethod]
    public void A_managed_form_that_says_the_same_is_not_canonical()
    {
        var path = Sample.PathOf("Entities/Lead/FormXml/main/");
        var sources = new SolutionSources(Sample.Tree.With(path.Replace(".xml", Managed, StringComparison.Ordinal), Sample.Tree[path]!));

        Assert.IsNull(CanonicalForm.Of(sources, sources.Files.Single(file => file.Path.EndsWith(Managed, StringComparison.Ordinal))));
    }

    private static void AssertComesBack(Project project)
    {
        var unpacked = Unpacker.Unpack(ZipParts.Read(Packer.Pack(project, false)), ZipParts.Read(Packer.Pack(project, true)));

        foreach (var path in project.Sources.Paths.Where(path => path != PayloadMap.Path))
        {
            Assert.IsNotNull(unpacked[path], path);
            Assert.AreEqual(Encoding.UTF8.GetString(project.Sources.Tree[$"Solution/{path}"]!), Encoding.UTF8.GetString(unpacked[path]!), path);
        }

        var added = unpacked.Paths.Except(project.Sources.Paths).ToArray();
        Assert.IsTrue(added.All(path => project.Sources.Map.PlaceOf(path) != $"Solution/{path}"), string.Join(", ", added));
        Assert.HasCount(2, added);
    }
}
