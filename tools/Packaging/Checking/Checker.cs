using System;
using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.Packaging.Checking;

/// <summary>Applies all rules and gives all findings at once.</summary>
internal static class Checker
{
    /// <summary>Checks the sources.</summary>
    /// <param name="project">The sources.</param>
    /// <param name="standard">The standard tables; null where they are not known.</param>
    /// <returns>The findings by file, place and rule.</returns>
    internal static IReadOnlyList<Finding> Check(Project project, IStandardTables? standard) => Sorted(AllRules.Of(standard).SelectMany(rule => rule.Check(project)));

    /// <summary>Brings findings in the order in which they are shown.</summary>
    internal static IReadOnlyList<Finding> Sorted(IEnumerable<Finding> findings) =>
    [
        .. findings.OrderBy(finding => finding.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Line).ThenBy(finding => finding.Column).ThenBy(finding => finding.Rule, StringComparer.Ordinal),
    ];
}
