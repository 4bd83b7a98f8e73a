using System;
using System.Collections.Generic;
using XrmLeads.Cli.Importing;
using XrmLeads.Cli.Mapping;
using XrmLeads.Domain.Definition;
using XrmLeads.LocalDataverse;

namespace XrmLeads.Cli.Trying;

/// <summary>A sample in the org.</summary>
/// <param name="Sample">The sample.</param>
/// <param name="Definition">The definition that judges it.</param>
/// <param name="RowsOfFile">How many rows its file has.</param>
/// <param name="Leads">Its leads that are in the org.</param>
/// <param name="Broken">Rows that could not be read or that the org refused, with the reasons.</param>
/// <param name="Counts">What became of the rows.</param>
/// <param name="Work">What it took.</param>
/// <param name="Time">How long it took.</param>
internal sealed record Loaded(
    Sample Sample, LeadDefinition Definition, int RowsOfFile, IReadOnlyList<LoadedLead> Leads, IReadOnlyList<(MappedRow Row, string Reasons)> Broken,
    ImportCounts Counts, OrganizationWork Work, TimeSpan Time);
