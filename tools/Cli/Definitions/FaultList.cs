using System;
using System.Collections.Generic;
using System.Text;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Cli.Definitions;

/// <summary>The faults of a definition as text: one after the other, each with its place, what is wrong and what to do.</summary>
internal static class FaultList
{
    internal static string Text(string file, IReadOnlyList<Fault> faults)
    {
        var text = new StringBuilder();
        foreach (var fault in faults)
        {
            text.Append($"{file}:{fault.Line}:{fault.Column}: {fault.Path} ({fault.Rule})").Append(Environment.NewLine);
            text.Append($"    {fault.Problem} {fault.Remedy}").Append(Environment.NewLine);
        }

        return text.Append(faults.Count == 1 ? $"{file}: 1 fault." : $"{file}: {faults.Count} faults.").ToString();
    }
}
