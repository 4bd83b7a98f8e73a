using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests.Solutions;

/// <summary><c>solution import</c> and <c>solution list</c> on a local org.</summary>
[TestClass]
public sealed class SolutionTests
{
    [TestMethod]
    public void Solutions_are_imported_one_after_the_other_and_reported()
    {
        using var folder = new TemporaryFolder();
        var org = new LocalOrg(folder);
        var (first, second) = (Zip(folder, "First", "xl_size", "nvarchar", "<MaxLength>10</MaxLength>"), Zip(folder, "Second", "xl_photo", "image", ""));

        var run = org.Succeeds("solution", "import", first, second);

        StringAssert.Contains(run.Output, "First 1.0.0.0", StringComparison.Ordinal);
        StringAssert.Contains(run.Output, "Second 1.0.0.0", StringComparison.Ordinal);
        StringAssert.Matches(run.Output, new(@"imported\s+column\s+1"));
        StringAssert.Matches(run.Output, new(@"not supported\s+1"));
        StringAssert.Contains(run.Messages, "Not supported here: column lead.xl_photo, an image column.", StringComparison.Ordinal);
        var list = org.Json("solution", "list").EnumerateArray().Select(solution => solution.GetProperty("uniqueName").GetString()).ToArray();
        CollectionAssert.AreEqual(new[] { "XrmLeads", "First", "Second" }, list);
        StringAssert.Matches(org.Succeeds("solution", "list").Output, new(@"First\s+1\.0\.0\.0\s+managed"));
    }

    [TestMethod]
    public void A_zip_that_is_refused_ends_the_command_and_keeps_what_went_in_before()
    {
        using var folder = new TemporaryFolder();
        var org = new LocalOrg(folder);
        var broken = folder.Write("broken.zip", "no zip");

        var run = org.Call("solution", "import", Zip(folder, "First", "xl_size", "nvarchar", "<MaxLength>10</MaxLength>"), broken, "--format", "json");

        Assert.AreEqual(1, run.Code);
        StringAssert.Contains(run.Messages, broken + ": The file is no solution zip", StringComparison.Ordinal);
        Assert.AreEqual("First", JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Single().GetProperty("solution").GetString());
        StringAssert.Contains(org.Call("solution", "import", folder.Path("nosuch.zip")).Messages, "There is no file", StringComparison.Ordinal);
        CollectionAssert.AreEqual(
            new[] { "XrmLeads", "First" }, org.Json("solution", "list").EnumerateArray().Select(solution => solution.GetProperty("uniqueName").GetString()).ToArray());
    }

    private static string Zip(TemporaryFolder folder, string name, string column, string type, string tail)
    {
        var path = folder.Path(name + ".zip");
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (part, content) in new[]
        {
            ("solution.xml", $"<ImportExportXml><SolutionManifest><UniqueName>{name}</UniqueName><Version>1.0.0.0</Version><Managed>1</Managed></SolutionManifest></ImportExportXml>"),
            ("customizations.xml", $"<ImportExportXml><Entities><Entity><Name>Lead</Name><EntityInfo><entity Name=\"Lead\"><attributes><attribute PhysicalName=\"{column}\"><Type>{type}</Type><LogicalName>{column}</LogicalName>{tail}</attribute></attributes></entity></EntityInfo></Entity></Entities></ImportExportXml>"),
            ("[Content_Types].xml", "<Types />"),
        })
        {
            using var writer = new StreamWriter(archive.CreateEntry(part).Open());
            writer.Write(content);
        }

        return path;
    }
}
