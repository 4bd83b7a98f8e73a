using System;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Packaging.Checking;
using XrmLeads.Packaging.Packing;

namespace XrmLeads.Packaging.Tests;

/// <summary>What is wrong with a zip.</summary>
[TestClass]
public sealed class ZipCheckTests
{
    private const string Name = "XrmLeads.zip";

    private static FileTree Parts { get; } = Packer.Parts(Sample.Project, false);

    [TestMethod]
    public void What_pack_writes_has_no_fault()
    {
        var zip = Packer.Pack(Sample.Project, false);

        Assert.IsEmpty(ZipChecker.Check(Name, zip).ToArray());
        Assert.IsEmpty(ZipChecker.CheckFresh(Name, zip, Sample.Project, false).ToArray());
    }

    [TestMethod]
    public void A_part_without_a_type_is_found() =>
        AssertFound("zip-content-type", "customapis/xl_RateLead/customapi.json", Parts.With("customapis/xl_RateLead/customapi.json", []));

    [TestMethod]
    public void A_part_that_is_missing_is_found()
    {
        var dll = Parts.Paths.Single(path => path.EndsWith(".dll", StringComparison.Ordinal));
        AssertFound("zip-part", dll, Parts.Without(dll));
    }

    [TestMethod]
    public void A_value_of_an_environment_variable_is_found() =>
        AssertFound("zip-environment-value", "environmentvariablevalues.json", Typed("environmentvariabledefinitions/xl_A/environmentvariablevalues.json"));

    [TestMethod]
    public void A_manifest_of_sources_is_found() =>
        AssertFound("zip-managed", "managed", Parts.With(Packer.Manifest, Encoding.UTF8.GetBytes(Parts.Text(Packer.Manifest)!.Replace("<Managed>0<", "<Managed>2<", StringComparison.Ordinal))));

    [TestMethod]
    public void What_is_no_solution_is_said_to_be_none()
    {
        Assert.AreEqual("zip-form", ZipChecker.Check(Name, [1, 2, 3]).Single().Rule);
        Assert.AreEqual("zip-form", ZipChecker.Check(Name, StoredZip.Write(Parts.Without(Packer.Manifest))).Single().Rule);
    }

    [TestMethod]
    public void An_old_zip_is_stale()
    {
        var zip = Packer.Pack(Project.Of(Sample.Tree.With("CHANGELOG.md", "## 1.1.0 - 2026-01-01\n"u8.ToArray())), false);

        Assert.AreEqual("zip-stale", ZipChecker.CheckFresh(Name, zip, Sample.Project, false).Single().Rule);
    }

    private static FileTree Typed(string path)
    {
        var parts = Parts.With(path, "{}"u8.ToArray());
        return parts.With(ContentTypes.Path, ContentTypes.Of([.. parts.Paths.Where(part => part != ContentTypes.Path)]));
    }

    private static void AssertFound(string rule, string text, FileTree parts)
    {
        var finding = ZipChecker.Check(Name, StoredZip.Write(parts)).Single();
        Assert.AreEqual((rule, Name), (finding.Rule, finding.File));
        StringAssert.Contains(finding.Problem, text);
    }
}
