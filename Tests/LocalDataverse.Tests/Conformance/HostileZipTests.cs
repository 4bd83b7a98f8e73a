using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.LocalDataverse.Import;
using XrmLeads.LocalDataverse.Tests.Importing;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>
/// Zips that are none, lie or attack. Each is refused with a sentence that names the part, and nothing changes. Follows Dataverse's error "The solution
/// file is invalid. The compressed file must contain the following files at its root" (web-service-error-codes, 0x80048060); the attacks are those of
/// OWASP's pages on file upload, zip bombs and XML external entities.
/// </summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/reference/web-service-error-codes.md")]
public sealed class HostileZipTests
{
    [TestMethod]
    [DataRow("")]
    [DataRow("no zip")]
    [DataRow("PK\u0003\u0004")]
    public void AFileThatIsNoZipIsRefused(string content) => Refused(new MemoryStream(Encoding.UTF8.GetBytes(content)), "no zip");

    [TestMethod]
    public void ATruncatedZipIsRefusedWhereverItEnds()
    {
        var whole = new TestZip().Build().ToArray();

        foreach (var length in new[] { whole.Length - 1, whole.Length / 2, 100, 22, 1 })
        {
            Refused(new MemoryStream(whole[..length]), "no zip");
        }
    }

    [TestMethod]
    [DataRow("solution.xml")]
    [DataRow("customizations.xml")]
    [DataRow("[Content_Types].xml")]
    public void AZipWithoutAPartThatEachSolutionHasIsRefused(string part)
        => Refused(Content().Without(part).Zip(), "at its root it lacks " + part);

    [TestMethod]
    public void AZipWhoseDllIsMissingIsRefused()
    {
        var content = Content();

        Refused(content.Without(content.Parts.First(p => p.Path.EndsWith(".dll", StringComparison.Ordinal)).Path).Zip(), "the part PluginAssemblies/Test/XrmLeads.LocalDataverse.TestPlugins.dll is missing");
    }

    [TestMethod]
    public void ADllThatIsNoneIsRefused()
    {
        var content = Content();

        Refused(content.With(content.Parts.First(p => p.Path.EndsWith(".dll", StringComparison.Ordinal)).Path, "MZ").Zip(), "is no .NET assembly");
    }

    [TestMethod]
    [DataRow("../escape.xml")]
    [DataRow("a/../../escape.xml")]
    [DataRow("/etc/passwd")]
    [DataRow("C:/escape.xml")]
    [DataRow("..\\escape.xml")]
    [DataRow("a\u0001b")]
    public void ANameThatLeadsOutOfTheZipIsRefused(string path) => Refused(Content().With(path, "x").Zip(), "leads out of the zip");

    [TestMethod]
    [DataRow("customizations.xml")]
    [DataRow("CUSTOMIZATIONS.xml")]
    public void APartThatIsInItTwiceIsRefused(string path)
    {
        var content = Content();
        content.Parts.Add((path, [.. content.Parts.First(p => p.Path == "customizations.xml").Content]));

        Refused(content.Zip(), "is in it twice");
    }

    [TestMethod]
    public void AZipBombIsRefusedBeforeItFillsTheMemory()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in Content().Parts)
            {
                using var part = archive.CreateEntry(path).Open();
                part.Write(content);
            }

            using var bomb = archive.CreateEntry("WebResources/bomb", CompressionLevel.Fastest).Open();
            var zeros = new byte[1024 * 1024];
            for (var written = 0L; written <= ZipLimits.Part; written += zeros.Length)
            {
                bomb.Write(zeros);
            }
        }

        Refused(new MemoryStream(stream.ToArray()), "WebResources/bomb inflates to more than is taken");
    }

    [TestMethod]
    public void AFileThatIsTooBigIsRefused() => Refused(new MemoryStream(new byte[ZipLimits.File + 1]), "a solution has at most");

    [TestMethod]
    public void AZipWithTooManyPartsIsRefused()
    {
        var content = Content();
        for (var i = 0; i <= ZipLimits.Entries; i++)
        {
            content.Parts.Add(("p" + i, []));
        }

        Refused(content.Zip(), $"more than {ZipLimits.Entries} are not taken");
    }

    [TestMethod]
    [DataRow("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><ImportExportXml>&b;</ImportExportXml>")]
    [DataRow("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><ImportExportXml />")]
    [DataRow("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><ImportExportXml>&a;</ImportExportXml>")]
    public void ADocumentTypeIsRefused(string xml) => Refused(Content().With("customizations.xml", xml).Zip(), "customizations.xml is no XML that is taken");

    [TestMethod]
    public void XmlThatIsNestedOutOfAllMeasureIsRefused()
        => Refused(
            Content().With("customizations.xml", string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000))).Zip(),
            "customizations.xml has elements more than 200 deep");

    [TestMethod]
    public void AWrongEncodingIsRefused()
    {
        Refused(Content().With("customizations.xml", [.. "<?xml version=\"1.0\" encoding=\"utf-8\"?><a>"u8, 0xC3, 0x28, .. "</a>"u8]).Zip(), "customizations.xml is no XML that is taken");
        Refused(Content().With("customizations.xml", "<?xml version=\"1.0\" encoding=\"klingon\"?><a />").Zip(), "customizations.xml is no XML that is taken");
    }

    [TestMethod]
    public void Utf16WithItsMarkIsTaken()
    {
        var content = Content();
        var text = content.Text("customizations.xml");

        using var dataverse = Dataverse.InMemory();
        var report = dataverse.Import(content.With("customizations.xml", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]).Zip());

        Assert.AreEqual("Test", report.Solution);
    }

    [TestMethod]
    [DataRow("1")]
    [DataRow("1.2.x.4")]
    [DataRow("1.2.3.4.5")]
    [DataRow("-1.0.0.0")]
    [DataRow("99999999999.0")]
    public void AVersionThatIsNoneIsRefused(string version) => Refused(new TestZip { Version = version }.Build(), "solution.xml has the Version");

    [TestMethod]
    public void AUniqueNameThatIsNoneIsRefused()
        => Refused(Content().Replace("solution.xml", "<UniqueName>Test</UniqueName>", "<UniqueName>../Test</UniqueName>").Zip(), "solution.xml has the UniqueName");

    private static ZipContent Content()
    {
        using var zip = new TestZip { Version = "2.0.0.0" }.Build();
        return ZipContent.Of(zip);
    }

    private static void Refused(Stream zip, string why)
    {
        using var organization = new Organization();
        organization.CreateItem();
        var before = OrganizationState.Of(organization.Dataverse);

        var fault = Organization.Fault(ErrorCodes.ImportFailed, () => organization.Dataverse.Import(zip));

        StringAssert.Contains(fault.Message, why, StringComparison.Ordinal);
        CollectionAssert.AreEqual(before, OrganizationState.Of(organization.Dataverse));
        organization.CreateItem();
    }
}
