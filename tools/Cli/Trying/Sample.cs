using System;
using System.IO;
using XrmLeads.Cli.Definitions;

namespace XrmLeads.Cli.Trying;

/// <summary>A book of leads that is shipped with the program, with the definition that judges it and what must be said of it.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Scope">The scope of the definition.</param>
/// <param name="LeadsName">The name of the file of leads.</param>
/// <param name="Kind">What its leads are, in the plural.</param>
/// <param name="Credit">Who made it, where it comes from and under which licence.</param>
/// <param name="Story">What a lead, and a conversion, is.</param>
internal sealed record Sample(string Folder, string Scope, string LeadsName, string Kind, string Credit, string Story)
{
    /// <summary>The calls of a bank, 2008 to 2010.</summary>
    internal static Sample Bank { get; } = new(
        InSamples("uci-bank"),
        "bank-customers",
        "bank-additional-full.csv.gz",
        "real leads of a bank",
        "Bank Marketing by S. Moro, P. Cortez and P. Rita, UCI data set 222, DOI 10.24432/C5K306, licence CC BY 4.0.",
        "One lead is one customer whom a bank called between 2008 and 2010; converted means: took a term deposit.");

    /// <summary>Invented leads for the definition that the product begins with.</summary>
    internal static Sample Book { get; } = new(
        InSamples("b2b-book"),
        "default",
        "leads.csv",
        "fictional B2B leads",
        "FICTIONAL: a program made these leads from a fixed seed; there are no such people and no such companies.",
        "They show what the definition does, not how leads convert.");

    /// <summary>The file of leads.</summary>
    internal string Leads => Path.Combine(Folder, LeadsName);

    /// <summary>The numbers of the rows that had no part in making the points; the file is there where points were made from leads.</summary>
    internal string HeldOut => Path.Combine(Folder, "split_test_idx.csv.gz");

    internal string Mapping => Path.Combine(Folder, "mapping.json");

    /// <summary>The file of the definition: its own, or the one that the product begins with.</summary>
    internal string Definition => Path.Combine(Folder, "definition.json") is var own && (File.Exists(own) || Scope != DefinitionFile.Default) ? own : DefinitionFile.Default;

    private static string InSamples(string folder) => Path.Combine(AppContext.BaseDirectory, "samples", folder);
}
