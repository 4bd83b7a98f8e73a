using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Packaging;
using XrmLeads.Packaging.Checking;

namespace XrmLeads.Cli.Tests;

/// <summary>What the build for Dataverse is made of.</summary>
[TestClass]
public sealed class PluginAssemblyTests
{
    [TestMethod]
    public void It_breaks_no_rule_of_plugin_assemblies()
    {
        var findings = Checker.Check(Project.Load(Repository.Root), null).Where(finding => finding.Rule.StartsWith("assembly-", StringComparison.Ordinal) || finding.Rule == "payload").ToArray();

        Assert.IsEmpty(findings, string.Join(Environment.NewLine, findings.Select(finding => finding.Problem)));
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
