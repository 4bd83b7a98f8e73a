using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Packaging.Checking;
using XrmLeads.Packaging.Tests.Cases;

namespace XrmLeads.Packaging.Tests;

/// <summary>Each rule finds what breaks it, and nothing in sources without fault.</summary>
[TestClass]
public sealed class RuleTests
{
    public static IEnumerable<object[]> Cases => Enumerable.Range(0, All.Count).Select(index => new object[] { index, All[index].ToString() });

    private static List<Case> All { get; } = [.. PackCases.All, .. SourceCases.All, .. AppCases.All, .. StepCases.All];

    [TestMethod]
    public void The_sample_has_no_fault()
    {
        var findings = Checker.Check(Sample.Project, new SampleTables());

        Assert.IsEmpty(findings.ToArray(), string.Join(Environment.NewLine, findings));
    }

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void What_breaks_a_rule_is_found_where_it_is(int index, string name)
    {
        var (change, expected) = (All[index].Change(Sample.Tree), All[index]);

        var findings = Checker.Check(Project.Of(change), new SampleTables());

        var found = findings.Where(finding => finding.Rule == expected.Rule && finding.File == expected.File).ToList();
        Assert.IsNotEmpty(found, $"{name}: {string.Join(Environment.NewLine, findings)}");
        Assert.IsTrue(found.TrueForAll(finding => finding.Problem.EndsWith('.') && finding.Remedy.EndsWith('.')), string.Join(Environment.NewLine, found));
        if (expected.At is { } text)
        {
            var lines = change.Text(expected.File)!.Split('\n');
            var first = text.Split('\n')[^1].Trim();
            Assert.Contains(finding => finding.Line > 0 && lines[finding.Line - 1].Contains(first, StringComparison.Ordinal), found, $"{text}: {string.Join(Environment.NewLine, found)}");
        }
    }

    [TestMethod]
    public void Each_rule_has_a_case_that_breaks_it()
    {
        var types = typeof(IRule).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(IRule).IsAssignableFrom(type)).ToHashSet();
        var rules = AllRules.Of(new SampleTables());

        Assert.IsEmpty(types.Except(rules.Select(rule => rule.GetType())).ToArray());
        Assert.IsEmpty(rules.Select(rule => rule.Id).Except(All.Select(each => each.Rule)).ToArray());
        Assert.AreEqual(rules.Count, rules.Select(rule => rule.Id).Distinct().Count());
    }

    [TestMethod]
    public void Without_standard_tables_references_to_them_are_not_judged() => Assert.IsEmpty(Checker.Check(Sample.Project, null).ToArray());

    [TestMethod]
    public void The_DLL_of_all_faults_has_each_named()
    {
        var problems = Checker.Check(Project.Of(Sample.Tree.With(Sample.Dll, Sample.BadDll)), new SampleTables()).Where(finding => finding.File == Sample.Dll).Select(finding => finding.Problem).ToList();

        foreach (var expected in (string[])
        [
            "System.Threading.Tasks.Task.Run", "System.Threading.Tasks.Parallel.For", "System.IO.File.Exists", "Microsoft.Win32.RegistryKey.Flush", "ExecuteMultipleRequest..ctor", "System.Web",
            "StatefulPlugin.Cache", "StatefulPlugin._count", "StatefulPlugin._calls", "HiddenPlugin cannot be created", "HiddenPlugin has no id", "HiddenPlugin declares the image", "NoPlugin is registered",
            "The id \"0b6b3a3e-54c1-4d0f-8d5c-2f6d8f0a1c01\" of",
        ])
        {
            Assert.Contains(problem => problem.Contains(expected, StringComparison.Ordinal), problems, expected);
        }

        Assert.DoesNotContain(problem => problem.Contains("StatefulPlugin._name", StringComparison.Ordinal), problems);
    }
}
