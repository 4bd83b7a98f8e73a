using System;
using System.Collections.Generic;
using System.Text;
using XrmLeads.Packaging.Checking;

namespace XrmLeads.Cli.Packaging;

/// <summary>Findings as text: one after the other, each with its place, what is wrong and what to do.</summary>
internal static class FindingText
{
    internal static string Of(IReadOnlyList<Finding> findings)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            text.Append($"{finding.File}{(finding.Place.Length > 0 ? ":" : "")}{finding.Place}: ({finding.Rule})").Append(Environment.NewLine);
            text.Append($"    {finding.Problem} {finding.Remedy}").Append(Environment.NewLine);
        }

        return text.Append(findings.Count == 1 ? "1 finding." : $"{Words.Count(findings.Count)} findings.").ToString();
    }
}
