using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Tests.GoldenCases;

namespace XrmLeads.Domain.Tests.Frameworks;

/// <summary>
/// Two thousand leads are judged and compared with one committed file. As every framework compares with the same file, they agree with each other. To write the
/// file anew after a change that was meant, set the environment variable XRMLEADS_WRITE_FRAMEWORKS to its path, run this test, and read the difference.
/// </summary>
[TestClass]
public sealed class FrameworkTests
{
    private const string Variable = "XRMLEADS_WRITE_FRAMEWORKS";

    [TestMethod]
    public void Every_framework_judges_two_thousand_leads_alike()
    {
        var actual = Judge();
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path)
        {
            File.WriteAllText(path, string.Join("\n", actual) + "\n", new UTF8Encoding(false));
            Assert.Fail("The file was written; run the test again without " + Variable + ".");
        }

        var expected = File.ReadAllText(Path.Combine(GoldenFile.Folder, "frameworks.txt"), Encoding.UTF8).TrimEnd('\n').Split('\n');
        Assert.AreEqual(expected.Length, actual.Count);
        Assert.AreEqual(FrameworkLine.Header, expected[0].TrimEnd('\r'));
        var differences = new List<string>();
        for (var i = 1; i < actual.Count && differences.Count < 5; i++)
        {
            if (FrameworkLine.Difference(expected[i].TrimEnd('\r'), actual[i]) is { } difference)
            {
                differences.Add(difference);
            }
        }

        Assert.IsEmpty(differences, "Expected and actual:\n" + string.Join("\n", differences));
    }

    [TestMethod]
    public void A_line_differs_by_a_number_beyond_1e_9_and_by_any_word()
    {
        const string Line = "d1 90 65.79 16.37 82 70.09 50.96 1 1 A2 B MMMMMM Qualified mql - never 0";

        Assert.IsNull(FrameworkLine.Difference(Line, Line.Replace("65.79", "65.7900000001")));
        Assert.IsNotNull(FrameworkLine.Difference(Line, Line.Replace("65.79", "65.79000001")));
        Assert.IsNotNull(FrameworkLine.Difference(Line, Line.Replace("A2", "A1")));
        Assert.IsNotNull(FrameworkLine.Difference(Line, Line.Replace("MMMMMM", "MMUMMM")));
        Assert.IsNotNull(FrameworkLine.Difference(Line, Line + " 1"));
    }

    private static List<string> Judge()
    {
        var lines = new List<string> { FrameworkLine.Header };
        Judge(lines, "d", Defaults.Definition, 1500);
        Judge(lines, "w", Defaults.Read(File.ReadAllText(Path.Combine(GoldenFile.Folder, "workshop.json"), Encoding.UTF8)), 500);
        return lines;
    }

    private static void Judge(List<string> lines, string name, LeadDefinition definition, int count)
    {
        for (var number = 1; number <= count; number++)
        {
            var warnings = new List<string>();
            var result = FrameworkLead.Make(definition, number).Judge(definition, FrameworkLead.Now, explain: true, warnings);
            lines.Add(FrameworkLine.Write(name + number, result, warnings.Count + result.Explanation!.Warnings.Count));
        }
    }
}
