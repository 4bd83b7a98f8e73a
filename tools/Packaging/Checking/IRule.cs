using System.Collections.Generic;

namespace XrmLeads.Packaging.Checking;

/// <summary>One thing that must hold of the sources.</summary>
internal interface IRule
{
    /// <summary>Its name in findings, such as <c>step-filter</c>.</summary>
    string Id { get; }

    /// <summary>Finds each place where it does not hold.</summary>
    IEnumerable<Finding> Check(Project project);
}
