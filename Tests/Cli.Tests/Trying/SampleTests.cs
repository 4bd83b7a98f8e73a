using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NJsonSchema;
using XrmLeads.Cli.Definitions;
using XrmLeads.Cli.Mapping;
using XrmLeads.Cli.Mapping.Reading;
using XrmLeads.Cli.Trying;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Cli.Tests.Trying;

/// <summary>The shipped sample is what it says it is.</summary>
[TestClass]
public sealed class SampleTests
{
    [TestMethod]
    public void The_definition_has_no_fault_and_a_scope_of_its_own()
    {
        var reading = DefinitionReader.Read(File.ReadAllText(Sample.Bank.Definition));

        Assert.IsEmpty(reading.Faults, string.Join("\n", reading.Faults));
        Assert.AreEqual("bank-customers", reading.Definition!.Scope);
        Assert.IsNotEmpty(reading.Definition.AppliesTo);
        Assert.IsLessThan(DefinitionFile.Read(DefinitionFile.Default).Priority, reading.Definition.Priority);
    }

    [TestMethod]
    public async Task The_definition_follows_the_published_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Repository.Path("docs", "schemas", "lead-definition.schema.json"));

        var faults = schema.Validate(File.ReadAllText(Sample.Bank.Definition));

        Assert.IsEmpty(faults, string.Join("\n", faults));
    }

    [TestMethod]
    public void Its_own_columns_have_the_prefix_of_the_sample() =>
        Assert.IsEmpty(BankTrial.Definition.OwnColumns.Keys.Where(name => !name.StartsWith("xs_", StringComparison.Ordinal)).ToArray());

    [TestMethod]
    public void The_mapping_has_no_fault()
    {
        var reading = MappingReader.Read(File.ReadAllText(Sample.Bank.Mapping), BankTrial.Definition);

        Assert.IsEmpty(reading.Faults, string.Join("\n", reading.Faults));
    }

    [TestMethod]
    public void The_mapping_fills_every_column_that_the_definition_declares()
    {
        var mapping = MappingFile.Read(Sample.Bank.Mapping, BankTrial.Definition);

        var filled = mapping.Columns.Select(rule => rule.To.Name).Concat(mapping.Constants.Select(rule => rule.To.Name));

        Assert.IsEmpty(BankTrial.Definition.OwnColumns.Keys.Except(filled).ToArray());
    }

    [TestMethod]
    public void Neither_the_length_of_the_call_nor_the_outcome_is_read_as_a_fact()
    {
        var mapping = MappingFile.Read(Sample.Bank.Mapping, BankTrial.Definition);

        Assert.DoesNotContain("duration", mapping.Sources.Select(source => source.Name));
        Assert.DoesNotContain("y", mapping.Columns.Select(rule => rule.From.Name).Concat(mapping.Answers.Select(rule => rule.From.Name)));
        Assert.DoesNotContain("y", mapping.Signals.Select(rule => rule.When!.Column.Name));
        Assert.AreEqual("y", mapping.Outcome!.From.Name);
    }

    [TestMethod]
    public void The_data_is_the_published_file_and_its_attribution_says_so()
    {
        var attribution = File.ReadAllText(Path.Combine(Sample.Bank.Folder, "ATTRIBUTION.md"));
        using var bytes = new MemoryStream();
        using (var file = new GZipStream(File.OpenRead(Sample.Bank.Leads), CompressionMode.Decompress))
        {
            file.CopyTo(bytes);
        }

        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray())), attribution);
        Assert.Contains(bytes.Length.ToString("N0", System.Globalization.CultureInfo.InvariantCulture), attribution);
        foreach (var words in (string[])["Moro", "Cortez", "Rita", "10.24432/C5K306", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/", "compressed"])
        {
            Assert.Contains(words, attribution);
        }
    }

    [TestMethod]
    public void The_held_out_rows_are_those_of_the_split()
    {
        using var table = new CsvTable(Sample.Bank.HeldOut, ',');
        var won = table.Rows().ToDictionary(row => int.Parse(row.Fields[0], System.Globalization.CultureInfo.InvariantCulture) + 1, row => row.Fields[1] == "1");

        var held = BankTrial.Leads.Where(lead => BankTrial.HeldOut.Contains(lead.Row)).ToArray();

        Assert.HasCount(BankTrial.HeldOutRows, held);
        Assert.IsTrue(held.All(lead => won[lead.Row] == lead.Won), "A row number of the split means another row of the data.");
    }
}
