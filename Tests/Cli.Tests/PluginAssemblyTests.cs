using System;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests;

/// <summary>What the build for Dataverse is made of.</summary>
[TestClass]
public sealed class PluginAssemblyTests
{
    private static readonly string[] Allowed = ["Microsoft.Crm.Sdk.Proxy", "Microsoft.Xrm.Sdk", "System", "System.Core", "System.Runtime.Serialization", "System.Xml", "mscorlib"];

    private static string Dll => Repository.Path("artifacts", "bin", "XrmLeads.Plugins", "release_net462", "XrmLeads.Plugins.dll");

    [TestMethod]
    public void It_references_only_the_framework_and_the_SDK()
    {
        using var file = new PEReader(File.OpenRead(Dll));
        var metadata = file.GetMetadataReader();

        string[] references = [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];

        CollectionAssert.Contains(references, "mscorlib");
        Assert.IsEmpty(references.Except(Allowed).ToArray(), string.Join(", ", references));
    }

    [TestMethod]
    public void It_stands_alone_without_the_contract_of_the_SDK()
    {
        var neighbours = Directory.GetFiles(Path.GetDirectoryName(Dll)!, "*.dll").Select(Path.GetFileName);

        CollectionAssert.AreEqual(new[] { "XrmLeads.Plugins.dll" }, neighbours.ToArray());
    }

    [TestMethod]
    public void It_is_strong_named_has_a_version_that_never_moves_and_is_small()
    {
        using var file = new PEReader(File.OpenRead(Dll));
        var metadata = file.GetMetadataReader();
        var assembly = metadata.GetAssemblyDefinition();

        Assert.AreEqual(new Version(1, 0, 0, 0), assembly.Version);
        Assert.IsGreaterThan(100, metadata.GetBlobBytes(assembly.PublicKey).Length);
        Assert.IsLessThan(400_000, new FileInfo(Dll).Length);
    }

    [TestMethod]
    public void The_domain_knows_neither_the_SDK_nor_a_clock()
    {
        string[] forbidden = ["Microsoft.Xrm", "Microsoft.Crm", "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "System.IO", "Stopwatch"];
        var files = Directory.GetFiles(Repository.Path("Plugins", "Domain"), "*.cs", SearchOption.AllDirectories);

        var findings = files.SelectMany(file => forbidden.Where(word => File.ReadAllText(file).Contains(word, StringComparison.Ordinal)).Select(word => $"{Path.GetFileName(file)}: {word}"));

        Assert.IsGreaterThan(40, files.Length);
        Assert.IsEmpty(findings.ToArray(), string.Join(", ", findings));
    }

    [TestMethod]
    public void The_version_is_the_first_heading_of_the_changelog()
    {
        var heading = File.ReadLines(Repository.Path("CHANGELOG.md")).First(line => line.StartsWith("## ", StringComparison.Ordinal));

        Assert.AreEqual(heading.Split(' ')[1], Xrmleads.Call("--version").Output.Trim());
    }
}
