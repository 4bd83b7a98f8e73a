using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Cli.Mapping;

namespace XrmLeads.Cli.Tests.Mapping;

/// <summary>A CSV file is read row by row; what is broken is told, and the rest goes on.</summary>
[TestClass]
public sealed class LeadFileTests
{
    private const string Mapping = """
        {
          "name": "Short", "file": { "separator": ";" }, "id": { "column": "Id" },
          "columns": [{ "from": "Company", "to": "companyname" }, { "from": "Staff", "to": "numberofemployees" }]
        }
        """;

    [TestMethod]
    public void Rows_become_leads()
    {
        var rows = Read("Id;Staff;Company\n1;10;Nordwind\n2;20;Lindgren\n");

        Assert.AreEqual("1: 1 Nordwind 10, 2: 2 Lindgren 20", Text(rows));
    }

    [TestMethod]
    public void Broken_rows_are_told_with_number_and_line_and_the_rest_goes_on()
    {
        var rows = Read("Id;Staff;Company\n1;10;A\n2;many;B\n3;30\n4;40;D;x\n5;50;\"E\nE\"\n6;60;F \"f\" F\n7;70;G\n");

        CollectionAssert.AreEqual(new[] { "1", "5", "7" }, rows.Where(row => row.Lead is not null).Select(row => row.Lead!.Id).ToArray());
        CollectionAssert.AreEqual(
            new[]
            {
                "2/3: Staff holds \"many\", which is no number.", "3/4: The row has 2 fields and the header 3.", "4/5: The row has 4 fields and the header 3.",
                "6/8: A quote stands inside a field: put the field in quotes and double the quote.",
            },
            rows.Where(row => row.Lead is null).Select(row => $"{row.Number}/{row.Line}: {string.Join(" ", row.Reasons)}").ToArray());
    }

    [TestMethod]
    public void Quotes_may_hold_separators_line_breaks_and_doubled_quotes()
    {
        var rows = Read("Id;Staff;Company\r\n\"1\";10;\"A; \"\"B\"\"\r\nC\"\r\n");

        Assert.AreEqual("A; \"B\"\r\nC", rows.Single().Lead!.Values[0].Cell.Text);
    }

    [TestMethod]
    public void A_quote_that_never_ends_breaks_what_is_left_of_the_file()
    {
        var rows = Read("Id;Staff;Company\n1;10;A\n2;20;\"B\n3;30;C\n");

        Assert.AreEqual("1", rows[0].Lead!.Id);
        Assert.IsNull(rows[1].Lead);
        Assert.HasCount(2, rows);
    }

    [TestMethod]
    public void Blank_lines_are_no_rows() => Assert.AreEqual("1: 1 A 10, 2: 2 B 20", Text(Read("Id;Staff;Company\n1;10;A\n\n2;20;B\n\n")));

    [TestMethod]
    public void A_byte_order_mark_and_blanks_in_the_header_do_no_harm() => Assert.AreEqual("1: 1 A 10", Text(Read("\uFEFFId; Staff ;Company\n1;10;A\n")));

    [TestMethod]
    public void A_compressed_file_is_unpacked()
    {
        using var folder = new TemporaryFolder();
        using (var file = new GZipStream(File.Create(folder.Path("leads.csv.gz")), CompressionLevel.Optimal))
        {
            file.Write(Encoding.UTF8.GetBytes("Id;Staff;Company\n1;10;Ünal\n"));
        }

        Assert.AreEqual("1: 1 Ünal 10", Text(Read(folder.Path("leads.csv.gz"), Mapping)));
    }

    [TestMethod]
    public void Columns_that_the_file_lacks_or_has_twice_are_all_told()
    {
        var fault = Assert.ThrowsExactly<CommandFault>(() => Read("ID;Staff;Staff\n1;10;10\n"));

        StringAssert.Contains(fault.Message, "$.id.column: the file has no column \"Id\". Its columns are: ID, Staff, Staff.");
        StringAssert.Contains(fault.Message, "$.columns[0].from: the file has no column \"Company\".");
        StringAssert.Contains(fault.Message, "$.columns[1].from: the file has two columns \"Staff\".");
    }

    [TestMethod]
    public void A_file_that_cannot_be_read_is_told_in_a_sentence()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.Path("latin.csv"), Encoding.Latin1.GetBytes("Id;Staff;Company\n1;10;Ünal\n"));
        File.WriteAllText(folder.Path("torn.csv.gz"), "no gzip at all");

        Assert.Contains("is empty", Message(folder.Write("empty.csv", "")));
        Assert.Contains("There is no file", Message(folder.Path("missing.csv")));
        Assert.Contains("is not text in UTF-8", Message(folder.Path("latin.csv")));
        Assert.Contains("cannot be read", Message(folder.Path("torn.csv.gz")));
    }

    [TestMethod]
    public void A_mapping_with_faults_is_told_with_its_file()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("mapping.json", "{ \"name\": \"x\", \"id\": { \"rowNumber\": true }, \"rows\": [] }");

        var fault = Assert.ThrowsExactly<CommandFault>(() => MappingFile.Read(file, MappingText.Definition));

        StringAssert.StartsWith(fault.Message, $"{file}: $.rows");
        StringAssert.EndsWith(fault.Message, $"{file}: 1 fault.");
    }

    private static string Message(string file) => Assert.ThrowsExactly<CommandFault>(() => Read(file, Mapping)).Message;

    private static MappedRow[] Read(string text)
    {
        using var folder = new TemporaryFolder();
        return Read(folder.Write("leads.csv", text), Mapping);
    }

    private static MappedRow[] Read(string file, string mapping)
    {
        using var leads = new LeadFile(file, MappingText.Read(mapping), new DateTime(2026, 9, 10, 0, 0, 0, DateTimeKind.Utc));
        return [.. leads.Rows()];
    }

    private static string Text(MappedRow[] rows) => string.Join(", ", rows.Select(row =>
        $"{row.Number}: {row.Lead!.Id} {string.Join(" ", row.Lead.Values.Select(value => value.Cell.Text + (value.Cell.Number == 0 ? "" : value.Cell.Number)))}"));
}
