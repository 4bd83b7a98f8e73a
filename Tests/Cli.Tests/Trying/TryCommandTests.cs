using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Cli.Commands;
using XrmLeads.Cli.Trying;

namespace XrmLeads.Cli.Tests.Trying;

/// <summary><c>try</c> as people run it.</summary>
[TestClass]
public sealed class TryCommandTests
{
    private static readonly Run All = Xrmleads.Call("try", "--once");
    private static readonly string[] Lines = All.Output.ReplaceLineEndings("\n").Split('\n');

    [TestMethod]
    public void The_page_goes_to_standard_output_and_progress_to_standard_error()
    {
        Assert.AreEqual(0, All.Code);
        StringAssert.StartsWith(All.Output, "41,188 real leads, judged by \"Bank customers, term deposit\", version 1");
        Assert.Contains("41,188 leads in ", All.Messages);
        Assert.DoesNotContain(" a second", All.Output);
    }

    [TestMethod]
    public void The_page_credits_the_data() =>
        Assert.Contains("Bank Marketing by S. Moro, P. Cortez and P. Rita, UCI data set 222, DOI 10.24432/C5K306, licence CC BY 4.0.", All.Output.ReplaceLineEndings(" "));

    [TestMethod]
    public void A_page_that_goes_to_no_terminal_has_no_control_codes_no_long_lines_and_no_trailing_blanks()
    {
        Assert.IsEmpty(All.Output.Where(c => char.IsControl(c) && c is not ('\r' or '\n')).ToArray());
        Assert.IsEmpty(All.Messages.Where(c => char.IsControl(c) && c is not ('\r' or '\n')).ToArray());
        Assert.IsEmpty(Lines.Where(line => line.Length > Screen.Width || line.EndsWith(' ')).ToArray());
        Assert.IsGreaterThan(60, Lines.Length);
    }

    [TestMethod]
    [DataRow("Verdict")]
    [DataRow("Grade")]
    public void The_parts_of_a_table_add_up_to_all(string title)
    {
        var rows = Table(title).Select(row => (Name: row[0], Leads: Number(row[^6]), Won: Number(row[^3]))).ToArray();

        Assert.AreEqual("All", rows[^1].Name);
        Assert.AreEqual((BankTrial.Rows, BankTrial.Converted), (rows[^1].Leads, rows[^1].Won));
        Assert.AreEqual(rows[^1].Leads, rows[..^1].Sum(row => row.Leads));
        Assert.AreEqual(rows[^1].Won, rows[..^1].Sum(row => row.Won));
    }

    [TestMethod]
    public void The_cells_add_up_to_all()
    {
        var cells = Table("Fit   1: leads").SelectMany(row => new[] { Number(row[1]), Number(row[4]), Number(row[7]) }).ToArray();

        Assert.HasCount(12, cells);
        Assert.AreEqual(BankTrial.Rows, cells.Sum());
    }

    [TestMethod]
    public void The_points_of_the_best_lead_add_up_as_they_are_read()
    {
        var sum = 0m;
        var dimensions = new List<string>();
        foreach (var words in Table("Dimension"))
        {
            // A row begins with its dimension, with its points, or goes on with the text of the row above.
            var at = Array.FindIndex(words, 0, Math.Min(2, words.Length), IsPoints);
            if (at >= 0 && words[at + 1] == "=")
            {
                Assert.AreEqual(Points(words[at]), sum, string.Join(' ', words));
                dimensions.Add(words[at + 2]);
                sum = 0;
            }
            else if (at >= 0)
            {
                sum += Points(words[at]);
            }
        }

        CollectionAssert.AreEqual(new[] { "Fit", "Intent", "Engagement", "BANT" }, dimensions);
    }

    [TestMethod]
    [DataRow("0")]
    [DataRow("-1")]
    [DataRow("1.5")]
    [DataRow("many")]
    [DataRow("99999999999")]
    public void A_limit_that_is_no_number_of_rows_is_a_wrong_call(string limit)
    {
        var run = Xrmleads.Call("try", "--limit", limit);

        Assert.AreEqual(2, run.Code);
        Assert.IsEmpty(run.Output);
        StringAssert.StartsWith(run.Messages, $"--limit takes a number from 1 on, not \"{limit}\".");
    }

    [TestMethod]
    public void A_limit_is_kept_and_what_cannot_be_said_of_few_leads_is_a_dash()
    {
        var run = Xrmleads.Call("try", "--limit", "5");

        Assert.AreEqual(0, run.Code);
        StringAssert.StartsWith(run.Output, "5 real leads");
        Assert.Contains("Held out       -", run.Output);
    }

    [TestMethod]
    public void A_broken_row_is_told_the_rest_is_judged_and_the_exit_code_says_so()
    {
        using var folder = new TemporaryFolder();
        var sample = Copy(folder, data => data.Replace("56;\"housemaid\"", "56;\"astronaut\"", StringComparison.Ordinal));
        var (output, messages) = (new StringWriter(), new StringWriter());

        var code = TryCommand.Run(sample, 3, output, false, messages, false);

        Assert.AreEqual(1, code);
        StringAssert.StartsWith(output.ToString(), "2 real leads");
        Assert.Contains("Row 1 (line 2) is left out: job holds \"astronaut\", which is not in the list \"values\".", messages.ToString());
    }

    [TestMethod]
    public void Leads_outside_the_scope_are_counted_and_not_judged()
    {
        using var folder = new TemporaryFolder();
        var sample = Copy(folder, data => data);
        var mapping = File.ReadAllText(sample.Mapping).Replace("\"to\": \"xs_bankcustomer\", \"value\": true", "\"to\": \"xs_bankcustomer\", \"value\": false", StringComparison.Ordinal);
        File.WriteAllText(sample.Mapping, mapping);
        var output = new StringWriter();

        TryCommand.Run(sample, 3, output, false, TextWriter.Null, false);

        StringAssert.StartsWith(output.ToString(), "0 real leads");
        Assert.Contains("3 leads are not judged: the definition does not apply to them.", output.ToString());
    }

    [TestMethod]
    public void A_sample_that_is_not_there_is_told_in_a_sentence()
    {
        using var folder = new TemporaryFolder();

        var fault = Assert.ThrowsExactly<CommandFault>(() =>
            TryCommand.Run(Sample.Bank with { Folder = folder.Path("none") }, null, TextWriter.Null, false, TextWriter.Null, false));

        StringAssert.StartsWith(fault.Message, "There is no file");
    }

    /// <summary>The first rows of the sample, changed, in a folder of their own.</summary>
    private static Sample Copy(TemporaryFolder folder, Func<string, string> change)
    {
        foreach (var file in (string[])[Sample.Bank.Mapping, Sample.Bank.Definition, Sample.Bank.HeldOut])
        {
            File.Copy(file, folder.Path(Path.GetFileName(file)));
        }

        using var reader = new StreamReader(new GZipStream(File.OpenRead(Sample.Bank.Leads), CompressionMode.Decompress));
        var text = string.Join('\n', Enumerable.Range(0, 10).Select(_ => reader.ReadLine()));
        var sample = Sample.Bank with { Folder = Path.GetDirectoryName(folder.Path("x"))! };
        using var packed = new GZipStream(File.Create(sample.Leads), CompressionLevel.Fastest);
        packed.Write(Encoding.UTF8.GetBytes(change(text)));
        return sample;
    }

    /// <summary>The words of the rows of a table, which ends where a line does not begin with two blanks.</summary>
    private static string[][] Table(string title)
    {
        var head = Array.FindIndex(Lines, line => line.StartsWith("  " + title, StringComparison.Ordinal));
        Assert.IsGreaterThan(0, head, title);
        return
        [
            .. Lines.Skip(head + 2).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal))
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        ];
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static bool IsPoints(string text) => text is [.., '.', _, _] && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _);

    private static decimal Points(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
