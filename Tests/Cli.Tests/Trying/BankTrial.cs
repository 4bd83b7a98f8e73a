using System.Collections.Generic;
using XrmLeads.Cli.Definitions;
using XrmLeads.Cli.Mapping;
using XrmLeads.Cli.Scoring;
using XrmLeads.Cli.Trying;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Cli.Tests.Trying;

/// <summary>The bank's sample, all of it judged once for all tests by the rules alone, without an org.</summary>
internal static class BankTrial
{
    internal const int Rows = 41_188, Converted = 4_640, HeldOutRows = 12_357;

    static BankTrial()
    {
        Definition = DefinitionFile.Read(Sample.Bank.Definition);
        HeldOut = Cli.Trying.HeldOutRows.Read(Sample.Bank.HeldOut);
        var mapping = MappingFile.Read(Sample.Bank.Mapping, Definition);
        var judge = new Judge(Definition);
        var leads = new List<JudgedLead>();
        using var file = new LeadFile(Sample.Bank.Leads, mapping, mapping.Now!.Value);
        foreach (var row in file.Rows())
        {
            if (row.Lead is { } lead && judge.Evaluate(lead, mapping.Now.Value) is { } evaluation)
            {
                leads.Add(JudgedLead.Of(row.Number, evaluation, lead.Won));
            }
        }

        Leads = leads;
    }

    internal static LeadDefinition Definition { get; }

    /// <summary>The numbers of the rows that had no part in making the points.</summary>
    internal static IReadOnlySet<int> HeldOut { get; }

    /// <summary>The leads that could be read and that the definition applies to.</summary>
    internal static IReadOnlyList<JudgedLead> Leads { get; }
}
