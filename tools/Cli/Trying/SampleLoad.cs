using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using XrmLeads.Cli.Connecting;
using XrmLeads.Cli.Definitions;
using XrmLeads.Cli.Importing;
using XrmLeads.Cli.Mapping;
using XrmLeads.Cli.Scoring;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Cli.Trying;

/// <summary>Puts the leads of a sample into an org as <c>import</c> does, each through the plugins.</summary>
internal sealed class SampleLoad
{
    private readonly Sample _sample;
    private readonly LeadDefinition _definition;
    private readonly LeadMapping _mapping;

    /// <exception cref="CommandFault">A file of the sample cannot be read or has faults.</exception>
    internal SampleLoad(Sample sample)
    {
        _sample = sample;
        _definition = DefinitionFile.Read(sample.Definition);
        _mapping = MappingFile.Read(sample.Mapping, _definition);
        Now = _mapping.Now ?? throw new CommandFault($"{sample.Mapping} names no moment: add \"now\", or the result would differ from day to day.");
    }

    /// <summary>The moment at which the leads are judged, UTC.</summary>
    internal DateTime Now { get; }

    /// <summary>What the leads are, in the plural.</summary>
    internal string Kind => _sample.Kind;

    /// <summary>Loads the leads.</summary>
    /// <param name="connection">The org, as the user who brings them in.</param>
    /// <param name="limit">How many rows to load, spread evenly over the file; null for all.</param>
    /// <param name="progress">Gets the number of rows that are done and the share, 0 to 1.</param>
    /// <param name="cancellation">Breaks it off between two requests.</param>
    /// <exception cref="CommandFault">A file cannot be read, or the org lacks what the sample needs.</exception>
    /// <exception cref="OperationCanceledException">It was broken off.</exception>
    internal Loaded Run(Connection connection, int? limit, Action<long, double?> progress, CancellationToken cancellation)
    {
        var rows = CountRows();
        var most = Math.Min(limit ?? rows, rows);
        var (leads, broken) = (new List<LoadedLead>(), new List<(MappedRow, string)>());
        var judge = new Judge(_definition);
        var clock = Stopwatch.StartNew();
        var before = connection.Work;
        var import = new LeadImport(
            connection,
            _mapping,
            (row, reasons) => broken.Add((row, string.Join(' ', reasons))),
            found: (row, id) =>
            {
                cancellation.ThrowIfCancellationRequested();
                leads.Add(LoadedLead.Of(id, row.Number, row.Lead!.Won, judge.EvaluateBorn(row.Lead, Now)));
            });
        using var file = new LeadFile(_sample.Leads, _mapping, Now);
        var counts = import.Run(Spread(file.Rows(), rows, most), done => progress(done, (double)done / most));
        return new Loaded(_sample, _definition, rows, leads, broken, counts, connection.Work - before, clock.Elapsed);
    }

    /// <summary>So many rows of a file, evenly spread over it: the last one of each of as many equal parts.</summary>
    internal static IEnumerable<MappedRow> Spread(IEnumerable<MappedRow> rows, int all, int most) =>
        rows.Where(row => (long)row.Number * most / all > (long)(row.Number - 1) * most / all);

    private int CountRows()
    {
        using var table = new CsvTable(_sample.Leads, _mapping.Format.Separator);
        return table.Rows().Count();
    }
}
