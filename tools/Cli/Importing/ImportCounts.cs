namespace XrmLeads.Cli.Importing;

/// <summary>What became of the rows of a file.</summary>
/// <param name="Rows">Rows that were read.</param>
/// <param name="Imported">Leads that were stored; in a dry run, that would be.</param>
/// <param name="Present">Leads that an earlier import had stored.</param>
/// <param name="Rejected">Rows that could not be read or that the org refused.</param>
/// <param name="Signals">Signals of the leads that were stored.</param>
/// <param name="Answers">Answers of the leads that were stored.</param>
internal readonly record struct ImportCounts(int Rows, int Imported, int Present, int Rejected, int Signals, int Answers)
{
    /// <summary>The sum of two parts of an import.</summary>
    public static ImportCounts operator +(ImportCounts a, ImportCounts b) => new(
        a.Rows + b.Rows, a.Imported + b.Imported, a.Present + b.Present, a.Rejected + b.Rejected, a.Signals + b.Signals, a.Answers + b.Answers);
}
