using System;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Cli.Trying;
using XrmLeads.LocalDataverse;

namespace XrmLeads.Cli.Tests.Trying;

/// <summary>What <c>try</c> does where something is not as it should be, on few leads.</summary>
[TestClass]
public sealed class SmallTrialTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public void It_prints_the_same_on_every_run()
    {
        var trial = new SmallTrial(_folder);

        var (first, again) = (trial.Run(), trial.Run());

        Assert.AreEqual(0, first.Code, first.Messages);
        Assert.AreEqual(first.Output, again.Output);
        StringAssert.StartsWith(first.Output, "10 real leads of a bank and 10 fictional B2B leads");
        Assert.Contains("Held out", first.Output);
    }

    [TestMethod]
    public void A_row_that_cannot_be_read_and_one_that_the_org_refuses_are_told_and_the_exit_code_says_so()
    {
        var trial = new SmallTrial(_folder);
        SmallTrial.Change(trial.Real, rows => rows.Replace("56;\"housemaid\"", "56;\"astronaut\"", StringComparison.Ordinal));
        SmallTrial.Change(trial.Fictional, rows => rows.Replace("F-001,Sven,", "F-001," + new string('S', 60) + ",", StringComparison.Ordinal));

        var (code, output, messages) = trial.Run();

        Assert.AreEqual(1, code);
        StringAssert.StartsWith(output, "9 real leads of a bank and 9 fictional B2B leads");
        Assert.Contains("Row 1 (line 2) is left out: job holds \"astronaut\", which is not in the list \"values\".", messages);
        Assert.Contains("Row 1 (line 2) is left out: The request with the index 0 failed", messages);
    }

    [TestMethod]
    public void Leads_that_another_definition_takes_fail_the_check()
    {
        var trial = new SmallTrial(_folder);
        File.WriteAllText(trial.Real.Mapping, File.ReadAllText(trial.Real.Mapping).Replace(
            "\"to\": \"xs_bankcustomer\", \"value\": true", "\"to\": \"xs_bankcustomer\", \"value\": false", StringComparison.Ordinal));

        var (code, output, _) = trial.Run();

        Assert.AreEqual(1, code);
        Assert.Contains("CHECK FAILED: of 20 leads 0 are not judged in the org, and 10 are judged otherwise", output.ReplaceLineEndings(" "));
    }

    [TestMethod]
    public void A_sample_that_is_not_there_is_told_in_a_sentence_and_leaves_nothing()
    {
        var trial = new SmallTrial(_folder);
        File.Delete(trial.Real.Mapping);

        StringAssert.StartsWith(Assert.ThrowsExactly<CommandFault>(() => trial.Run()).Message, "There is no file");
        Assert.IsEmpty(Files());
    }

    [TestMethod]
    public void A_definition_with_faults_ends_it_and_leaves_nothing()
    {
        var trial = new SmallTrial(_folder);
        File.WriteAllText(trial.Real.Definition, File.ReadAllText(trial.Real.Definition).Replace("\"cap\": 30,", "\"cap\": \"much\",", StringComparison.Ordinal));

        Assert.Contains("fault", Assert.ThrowsExactly<CommandFault>(() => trial.Run()).Message);
        Assert.IsEmpty(Files());
    }

    [TestMethod]
    public void A_run_that_is_broken_off_leaves_the_org_of_the_run_before_and_no_half_one()
    {
        var trial = new SmallTrial(_folder);
        Assert.AreEqual(0, trial.Run().Code);
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.AreEqual("Broken off; nothing was kept.", Assert.ThrowsExactly<CommandFault>(() => trial.Run(cancellation.Token)).Message);

        CollectionAssert.AreEqual(new[] { "try.db" }, Files());
        Assert.HasCount(20, new LocalOrg(trial.File).Rows("lead"));
    }

    [TestMethod]
    public void What_a_killed_run_left_is_in_nobodys_way()
    {
        var trial = new SmallTrial(_folder);
        Dataverse.OpenFile(trial.File + ".new").Dispose();

        Assert.AreEqual(0, trial.Run().Code);

        CollectionAssert.AreEqual(new[] { "try.db" }, Files());
    }

    [TestMethod]
    public void An_org_that_a_program_has_open_is_not_replaced()
    {
        var trial = new SmallTrial(_folder);
        using (Dataverse.OpenFile(trial.File))
        {
            Assert.Contains("cannot be replaced", Assert.ThrowsExactly<CommandFault>(() => trial.Run()).Message);
        }

        Assert.AreEqual(0, trial.Run().Code, "Once it is closed it is.");
    }

    [TestMethod]
    public void A_file_that_is_no_org_is_not_replaced()
    {
        var trial = new SmallTrial(_folder);
        File.WriteAllText(trial.File, "My diary, which is longer than a header of a database would be: " + new string('x', 5000));

        Assert.Contains("cannot be replaced", Assert.ThrowsExactly<CommandFault>(() => trial.Run()).Message);
        StringAssert.StartsWith(File.ReadAllText(trial.File), "My diary");
    }

    [TestMethod]
    public void Without_a_target_the_org_lies_in_the_users_folder_or_where_that_is_not_writable_among_temporary_files()
    {
        Assert.AreEqual(Path.Combine(_folder.Path("mine"), "try.db"), TrialFile.Of(null, _folder.Path("mine")));
        Assert.AreEqual(Path.Combine(Path.GetTempPath(), "XrmLeads", "try.db"), TrialFile.Of(null, _folder.Write("file", "") + "/folder"));
    }

    private string[] Files() => [.. Directory.GetFiles(Path.GetDirectoryName(_folder.Path("try.db"))!, "try.db*").Select(file => Path.GetFileName(file))];
}
