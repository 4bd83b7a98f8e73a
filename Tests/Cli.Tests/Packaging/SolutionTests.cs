using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Cli.Packaging;
using XrmLeads.Packaging;
using XrmLeads.Packaging.Checking;
using XrmLeads.Packaging.Packing;
using XrmLeads.Packaging.Reading;
using XrmLeads.Packaging.Unpacking;

namespace XrmLeads.Cli.Tests.Packaging;

/// <summary>The product's own solution.</summary>
[TestClass]
public sealed class SolutionTests
{
    [TestMethod]
    public void It_breaks_no_rule()
    {
        var findings = Checker.Check(Project.Load(Repository.Root), new DescribedTables()).Where(finding => !finding.Rule.StartsWith("assembly-", StringComparison.Ordinal)).ToArray();

        Assert.IsEmpty(findings, string.Join(Environment.NewLine, findings.Take(10)));
    }

    [TestMethod]
    public void It_comes_back_from_its_zips_byte_for_byte()
    {
        var project = Project.Load(Repository.Root);

        var unpacked = Unpacker.Unpack(ZipParts.Read(Packer.Pack(project, false)), ZipParts.Read(Packer.Pack(project, true)));

        var lost = project.Sources.Paths.Where(path => path is not (PayloadMap.Path or "README.md"))
            .Where(path => unpacked[path] is not { } content || !content.AsSpan().SequenceEqual(project.Sources.Tree[$"Solution/{path}"])).ToArray();
        Assert.IsEmpty(lost, string.Join(", ", lost));
        Assert.IsGreaterThan(100, unpacked.Paths.Count());
    }
}
