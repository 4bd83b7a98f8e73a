using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests.Definitions;

/// <summary><c>definition new</c>, <c>validate</c> and <c>show</c>.</summary>
[TestClass]
public sealed class DefinitionCommandTests
{
    [TestMethod]
    public void New_writes_the_default_and_its_schema_and_never_over_a_file()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Path("mine.json");

        var first = Xrmleads.Call("definition", "new", file);
        var second = Xrmleads.Call("definition", "new", file);

        Assert.AreEqual(0, first.Code, first.Messages);
        Assert.AreEqual("lead-definition.schema.json", JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("$schema").GetString());
        Assert.IsTrue(File.Exists(folder.Path("lead-definition.schema.json")));
        Assert.AreEqual(1, second.Code);
        StringAssert.Contains(second.Messages, "is there already; name another file.");
        Assert.AreEqual("Nothing differs.", Xrmleads.Call("definition", "diff", "default", file).Output.Trim().Split('\n')[^1]);
    }

    [TestMethod]
    public void Validate_lists_each_fault_with_file_line_column_path_and_remedy()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Path("mine.json");
        Xrmleads.Call("definition", "new", file);
        File.WriteAllText(file, File.ReadAllText(file)
            .Replace("\"kind\": \"choice\"", "\"kind\": \"choise\"", System.StringComparison.Ordinal).Replace("\"fit\": 0.35", "\"fit\": 0.36", System.StringComparison.Ordinal));

        var run = Xrmleads.Call("definition", "validate", file);

        Assert.AreEqual(1, run.Code);
        StringAssert.Contains(run.Output, $"{file}:115:23: $.dimensions.fit.groups[0].criteria[0].kind (unknown-kind)");
        StringAssert.Contains(run.Output, "There is no kind \"choise\". Did you mean \"choice\"?");
        StringAssert.Contains(run.Output, "$.weights.composite (weights-sum)");
        StringAssert.Contains(run.Output, "The weights of \"composite\" add up to 1.01.");
    }

    [TestMethod]
    public void Validate_as_JSON_gives_machines_the_same_faults()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("broken.json", "{\n  \"name\": 7\n");

        var run = Xrmleads.Call("definition", "validate", file, "--format", "json");

        Assert.AreEqual(1, run.Code);
        var fault = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Single();
        Assert.AreEqual("syntax", fault.GetProperty("rule").GetString());
        Assert.AreEqual(3, fault.GetProperty("line").GetInt32());
    }

    [TestMethod]
    public void Validate_of_a_good_definition_says_so_and_names_what_costs_a_read_more()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Path("mine.json");
        Xrmleads.Call("definition", "new", file);
        var good = Xrmleads.Call("definition", "validate", file);
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"column\": \"numberofemployees\"", "\"column\": \"parentaccountid.numberofemployees\"", System.StringComparison.Ordinal));
        var parent = Xrmleads.Call("definition", "validate", file);

        Assert.AreEqual(0, good.Code);
        Assert.AreEqual($"{file}: \"B2B default\", version 1, has no fault.", good.Output.Trim());
        Assert.AreEqual(0, parent.Code);
        StringAssert.Contains(parent.Output, "parentaccountid.numberofemployees is read from the parent row: one read more for each judgement.");
    }

    [TestMethod]
    public void Validate_of_no_file_and_of_no_text_is_told()
    {
        using var folder = new TemporaryFolder();
        var binary = folder.Path("x.json");
        File.WriteAllBytes(binary, [0xFF, 0xFE, 0x00, 0x80]);

        Assert.AreEqual($"There is no file {folder.Path("none.json")}.", Xrmleads.Call("definition", "validate", folder.Path("none.json")).Messages.Trim());
        Assert.AreEqual($"{binary} is not text in UTF-8: save it in that encoding.", Xrmleads.Call("definition", "validate", binary).Messages.Trim());
    }

    [TestMethod]
    public void Show_prints_a_page_in_which_no_line_is_too_wide_and_no_choice_is_a_bare_number()
    {
        var page = Xrmleads.Call("definition", "show", "default").Output.ReplaceLineEndings("\n");

        Assert.IsTrue(page.Split('\n').All(line => line.Length <= 100), "a line is wider than 100");
        StringAssert.Contains(page, "          25  Business Services, Consulting, Durable Manufacturing, Financial, Insurance, Utility\n");
        StringAssert.Contains(page, "           8  from 10 to below 50\n");
        StringAssert.Contains(page, "        40  Demo request: each signal, halved every 30 days, at most 5 a day (type demo_request)\n");
        StringAssert.Contains(page, "  G4 Intent: mandatory; met when Intent reaches 20\n");
        StringAssert.Contains(page, "Grade, by Composite: A from 80, B from 60, C from 40, else D\n");
    }
}
