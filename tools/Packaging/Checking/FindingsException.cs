using System;
using System.Collections.Generic;

namespace XrmLeads.Packaging.Checking;

/// <summary>The sources cannot be packed; the findings say why, all at once.</summary>
internal sealed class FindingsException : Exception
{
    internal FindingsException(IReadOnlyList<Finding> findings)
        : base($"The sources cannot be used as they are: {findings.Count} findings.") => Findings = findings;

    internal IReadOnlyList<Finding> Findings { get; }
}
