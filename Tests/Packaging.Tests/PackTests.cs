using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Packaging.Checking;
using XrmLeads.Packaging.Packing;

[assembly: Parallelize(Scope = ExecutionScope.MethodLevel)]

namespace XrmLeads.Packaging.Tests;

/// <summary>What the zips are made of.</summary>
[TestClass]
public sealed class PackTests
{
    [TestMethod]
    public void Managed_and_unmanaged_differ_in_one_flag()
    {
        var (unmanaged, managed) = (Packer.Parts(Sample.Project, false), Packer.Parts(Sample.Project, true));

        var different = unmanaged.Paths.Where(path => !unmanaged[path].AsSpan().SequenceEqual(managed[path])).ToArray();

        CollectionAssert.AreEqual(new[] { Packer.Manifest }, different);
        Assert.AreEqual(unmanaged.Text(Packer.Manifest)!.Replace("<Managed>0<", "<Managed>1<", StringComparison.Ordinal), managed.Text(Packer.Manifest));
        StringAssert.Contains(managed.Text(Packer.Manifest), "<Managed>1<");
    }

    [TestMethod]
    public void A_managed_form_takes_the_place_of_the_plain_one_in_the_managed_zip_alone()
    {
        var path = Sample.PathOf("Entities/Lead/FormXml/main/");
        var managed = path.Replace(".xml", "_managed.xml", StringComparison.Ordinal);
        var project = Project.Of(Sample.Tree.With(managed, Encoding.UTF8.GetBytes(Sample.Tree.Text(path)!.Replace("Lead form of XrmLeads.", "Managed form.", StringComparison.Ordinal))));

        StringAssert.Contains(Packer.Parts(project, true).Text(Packer.Customizations), "Managed form.");
        Assert.DoesNotContain("Managed form.", Packer.Parts(project, false).Text(Packer.Customizations)!);
    }

    [TestMethod]
    public void The_runtime_reads_the_zip_and_finds_each_part_whole()
    {
        var parts = Packer.Parts(Sample.Project, true);
        using var zip = new ZipArchive(new MemoryStream(Packer.Pack(Sample.Project, true)));

        CollectionAssert.AreEqual(parts.Paths.ToArray(), zip.Entries.Select(entry => entry.FullName).ToArray());
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            CollectionAssert.AreEqual(parts[entry.FullName], content.ToArray());
        }
    }

    [TestMethod]
    public void A_zip_has_these_bytes_on_every_machine()
    {
        var zip = StoredZip.Write(FileTree.Empty.With("b/c.xml", "<a />"u8.ToArray()).With("a", []));

        Assert.AreEqual(
            "504B0304140000080000000021000000000000000000000000000100000061" +
            "504B030414000008000000002100DA5159CA050000000500000007000000622F632E786D6C3C61202F3E" +
            "504B010214001400000800000000210000000000000000000000000001000000000000000000000000000000000061" +
            "504B0102140014000008000000002100DA5159CA050000000500000007000000000000000000000000001F000000622F632E786D6C" +
            "504B0506000000000200020064000000490000000000",
            Convert.ToHexString(zip));
    }

    [TestMethod]
    public void Components_lie_in_their_containers()
    {
        var root = XElement.Parse(Packer.Parts(Sample.Project, false).Text(Packer.Customizations)!);

        CollectionAssert.AreEqual(new[] { "Lead", "xl_Visit" }, root.Element("Entities")!.Elements().Select(table => table.Element("Name")!.Value).ToArray());
        Assert.AreEqual("main", root.Descendants("Entity").First().Element("FormXml")!.Element("forms")!.Attribute("type")!.Value);
        Assert.HasCount(6, root.Descendants("Entity").Last().Element("SavedQueries")!.Elements().Single().Elements("savedquery"));
        foreach (var (container, count) in (ReadOnlySpan<(string, int)>)[("Roles", 1), ("optionsets", 1), ("Dashboards", 1), ("WebResources", 5), ("SolutionPluginAssemblies", 1), ("SdkMessageProcessingSteps", 3), ("AppModuleSiteMaps", 1), ("AppModules", 1), ("EntityRelationships", 2), ("EntityMaps", 1), ("FieldSecurityProfiles", 1)])
        {
            Assert.AreEqual(count, root.Element(container)!.Elements().Count(), container);
        }
    }

    [TestMethod]
    public void The_version_is_that_of_the_changelog_whatever_the_source_says()
    {
        var project = Project.Of(Sample.Tree.With("CHANGELOG.md", "## 3.4.5 - 2026-02-01\n"u8.ToArray()));

        StringAssert.Contains(Packer.Parts(project, true).Text(Packer.Manifest), "<Version>3.4.5.0</Version>");
    }

    [TestMethod]
    public void Each_part_has_a_content_type()
    {
        var parts = Packer.Parts(Sample.Project, true);
        var types = XElement.Parse(parts.Text(ContentTypes.Path)!).Elements().Select(type => type.LastAttribute!.Value).ToHashSet();

        foreach (var part in parts.Paths.Where(part => part != ContentTypes.Path))
        {
            Assert.IsTrue(types.Contains("/" + part) || types.Contains(Path.GetExtension(part).TrimStart('.')), part);
        }

        Assert.Contains("/customapis/xl_RateLead/customapi.xml", types);
        Assert.Contains("dll", types);
    }

    [TestMethod]
    public void What_would_be_left_out_without_a_word_cannot_be_packed()
    {
        var path = Sample.PathOf("Entities/Lead/Entity.xml");
        var project = Project.Of(Sample.Tree.With(path, Encoding.UTF8.GetBytes(Sample.Tree.Text(path)!.Replace("<Visualizations />", "", StringComparison.Ordinal))));

        var fault = Assert.ThrowsExactly<FindingsException>(() => Packer.Pack(project, true));

        Assert.AreEqual("placeholder", fault.Findings.Single().Rule);
    }
}
