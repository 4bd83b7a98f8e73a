using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>What an import took, kept and could not take, and the faults for which it is refused.</summary>
internal sealed class ImportNotes
{
    /// <summary>More faults than anybody reads are counted and not listed.</summary>
    internal const int MostFaults = 30;

    private readonly HashSet<(string, string)> _seen = [];
    private readonly List<string> _faults = [];

    internal List<ImportedComponent> Components { get; } = [];

    internal List<ImportedComponent> KeptParts { get; } = [];

    internal List<string> NotSupportedParts { get; } = [];

    /// <summary>What the solution needs or claims to hold and that is not there.</summary>
    internal List<string> MissingParts { get; } = [];

    internal void Imported(string kind, string name) => Components.Add(new ImportedComponent(kind, name));

    /// <summary>The part stays in the stored zip and nothing acts on it.</summary>
    internal void Kept(string kind, string name) => KeptParts.Add(new ImportedComponent(kind, name));

    internal void NotSupported(string part) => NotSupportedParts.Add(part);

    internal void Missing(string part) => MissingParts.Add(part);

    /// <summary>Refuses a component that the solution holds twice.</summary>
    internal void Once(string kind, string key)
    {
        if (!_seen.Add((kind, key.ToUpperInvariant())))
        {
            throw new DescriptionFault($"the {kind} {key} is in it twice");
        }
    }

    /// <summary>Reads one component; a fault in it is noted, so that the others are read too and all faults are told together.</summary>
    internal void Try(string component, Action read)
    {
        try
        {
            read();
        }
        catch (DescriptionFault fault)
        {
            Fault(component, fault);
        }
    }

    internal void Fault(string component, DescriptionFault fault)
        => _faults.Add(fault.Message.Contains(component, StringComparison.Ordinal) ? fault.Message : $"{component}: {fault.Message}");

    /// <exception cref="DataverseFaultException">There were faults.</exception>
    internal void ThrowFaults()
    {
        // A part that is missing is missed by each component that needs it.
        string[] faults = [.. _faults.Distinct(StringComparer.Ordinal)];
        if (faults.Length == 0)
        {
            return;
        }

        var more = faults.Length > MostFaults ? $"; and {faults.Length - MostFaults} faults more" : string.Empty;
        throw SolutionZip.Refused($"The solution cannot be imported: {string.Join("; ", faults.Take(MostFaults))}{more}");
    }
}
