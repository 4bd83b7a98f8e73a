using System;
using System.Collections.Generic;

namespace XrmLeads.Cli.Reporting;

/// <summary>What an org tells of a period.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Title">The first line.</param>
/// <param name="Period">The period.</param>
/// <param name="Now">The moment at which it was made, UTC.</param>
/// <param name="Counted">How many rows of the org it is made from; none is a report without rows.</param>
/// <param name="Notes">Sentences that one needs to read the figures.</param>
/// <param name="Sections">The tables.</param>
internal sealed record Report(
    string Name, string Title, Period Period, DateTime Now, int Counted, IReadOnlyList<string> Notes, IReadOnlyList<ReportSection> Sections);
