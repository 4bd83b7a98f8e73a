using System;
using System.IO;

namespace XrmLeads.Cli.Trying;

/// <summary>A data set that is shipped with the program, with what must be said of it.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Credit">Who made it, where it comes from and under which licence.</param>
/// <param name="Story">What a row and a conversion are.</param>
internal sealed record Sample(string Folder, string Credit, string Story)
{
    /// <summary>The calls of a bank, 2008 to 2010.</summary>
    internal static Sample Bank { get; } = new(
        Path.Combine(AppContext.BaseDirectory, "samples", "uci-bank"),
        "Bank Marketing by S. Moro, P. Cortez and P. Rita, UCI data set 222, DOI 10.24432/C5K306, licence CC BY 4.0.",
        "One lead is one customer whom a bank called between 2008 and 2010; converted means: took a term deposit.");

    internal string Leads => Path.Combine(Folder, "bank-additional-full.csv.gz");

    internal string HeldOut => Path.Combine(Folder, "split_test_idx.csv.gz");

    internal string Mapping => Path.Combine(Folder, "mapping.json");

    internal string Definition => Path.Combine(Folder, "definition.json");
}
