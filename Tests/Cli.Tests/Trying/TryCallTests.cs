using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests.Trying;

/// <summary><c>try</c> as people call it: what it takes, what it refuses, and how it serves.</summary>
[TestClass]
public sealed class TryCallTests
{
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
    public void All_and_a_limit_exclude_each_other()
    {
        var run = Xrmleads.Call("try", "--all", "--limit", "5");

        Assert.AreEqual(2, run.Code);
        Assert.Contains("--all and --limit exclude each other", run.Messages);
    }

    [TestMethod]
    public void A_target_that_is_there_already_is_refused_and_not_touched()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("mine.db", "mine");

        var run = Xrmleads.CallIn(Repository.Root, "try", "--once", "--target", "local:" + file);

        Assert.AreEqual(1, run.Code);
        Assert.Contains("is there already, and try never changes an org of yours", run.Messages);
        Assert.AreEqual("mine", File.ReadAllText(file));
        Assert.HasCount(1, Directory.GetFiles(Path.GetDirectoryName(file)!));
    }

    [TestMethod]
    public void A_port_in_use_is_told_before_anything_is_made()
    {
        using var folder = new TemporaryFolder();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var run = Xrmleads.Call("try", "--port", port.ToString(CultureInfo.InvariantCulture), "--target", "local:" + folder.Path("trial.db"));

        Assert.AreEqual(1, run.Code);
        Assert.AreEqual($"Port {port} is in use: choose another with --port.", run.Messages.Trim());
        Assert.IsFalse(File.Exists(folder.Path("trial.db")));
    }

    [TestMethod]
    [OSCondition(ConditionMode.Exclude, OperatingSystems.Windows)]
    public async Task Interrupted_while_it_loads_it_says_so_and_leaves_nothing()
    {
        using var folder = new TemporaryFolder();
        using var process = Start("--once", "--all", "--target", "local:" + folder.Path("trial.db"));
        while (await process.StandardError.ReadLineAsync() is { } line && !line.Contains("Loading leads", StringComparison.Ordinal))
        {
        }

        await Interruption.EndAsync(process);

        Assert.AreEqual(1, process.ExitCode);
        Assert.Contains("Broken off; nothing was kept.", await process.StandardError.ReadToEndAsync());
        Assert.IsEmpty(await process.StandardOutput.ReadToEndAsync());
        Assert.IsEmpty(Directory.GetFiles(Path.GetDirectoryName(folder.Path("trial.db"))!));
    }

    [TestMethod]
    [OSCondition(ConditionMode.Exclude, OperatingSystems.Windows)]
    public void Where_there_is_no_user_folder_it_works_in_the_folder_for_temporary_files()
    {
        using var folder = new TemporaryFolder();
        var run = Xrmleads.CallWith(
            new Dictionary<string, string> { ["XDG_DATA_HOME"] = folder.Write("file", "") + "/none", ["TMPDIR"] = folder.Path("") }, null, "try", "--once", "--limit", "1");

        Assert.AreEqual(0, run.Code, run.Messages);
        Assert.IsTrue(File.Exists(folder.Path("XrmLeads/try.db")), run.Messages);
    }

    [TestMethod]
    [OSCondition(ConditionMode.Exclude, OperatingSystems.Windows)]
    public async Task It_serves_the_org_until_it_is_interrupted_and_what_it_says_to_look_at_works()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Path("trial.db");
        using var process = Start("--limit", "20", "--port", "0", "--target", "local:" + file);
        var messages = process.StandardError.ReadToEndAsync();
        var page = "";
        while (!page.Contains("/_local/traces", StringComparison.Ordinal) && await process.StandardOutput.ReadLineAsync() is { } line)
        {
            page += line + "\n";
        }

        StringAssert.StartsWith(page, "20 real leads of a bank and 300 fictional B2B leads");
        var addresses = Regex.Matches(page, @"^http://127\.0\.0\.1:\d+/.*$", RegexOptions.Multiline).Select(match => match.Value).ToArray();
        Assert.HasCount(9, addresses, page);
        var (app, looks, api, best, inHand, traces) = (addresses[0], addresses[1..5], addresses[5], addresses[6], addresses[7], addresses[8]);
        Assert.IsLessThan(page.IndexOf("alex.admin", StringComparison.Ordinal), page.IndexOf(app, StringComparison.Ordinal), "The app comes first, then its users.");
        using (var client = new HttpClient())
        {
            Assert.Contains("/_local/app/client/main.js", await client.GetStringAsync(app));
            var stages = new List<string>();
            foreach (var look in looks)
            {
                Assert.Contains("/_local/app/client/main.js", await client.GetStringAsync(look));
                var lead = Regex.Match(look, "etn=lead&id=([0-9a-f-]{36})$").Groups[1].Value;
                using var asked = new HttpRequestMessage(HttpMethod.Get, $"{api}leads({lead})?$select=xl_stage");
                asked.Headers.Add("Prefer", "odata.include-annotations=\"*\"");
                var row = JsonDocument.Parse(await (await client.SendAsync(asked)).Content.ReadAsStringAsync()).RootElement;
                stages.Add(row.GetProperty("xl_stage@OData.Community.Display.V1.FormattedValue").GetString()!);
            }

            CollectionAssert.AreEqual(new[] { "SAL", "Rejection Pending Verification", "Nurturing" }, stages.Skip(1).ToArray());
            var leads = JsonDocument.Parse(await client.GetStringAsync(best)).RootElement.GetProperty("value");
            Assert.AreEqual(5, leads.GetArrayLength());
            StringAssert.EndsWith(leads[0].GetProperty("companyname").GetString(), "(fictional)");
            var why = JsonDocument.Parse(await client.GetStringAsync($"{api}leads({leads[0].GetProperty("leadid").GetString()})/Microsoft.Dynamics.CRM.xl_ExplainLead()"))
                .RootElement.GetProperty("Explanation").GetString()!;
            var explanation = JsonDocument.Parse(why).RootElement.GetProperty("explanation");
            Assert.AreEqual("Qualified", explanation.GetProperty("verdict").GetString());
            StringAssert.StartsWith(explanation.GetProperty("judgedOn").GetString(), "2010-12-30T00:0", "The clock goes on from the end of the month.");
            Assert.Contains("xl_ExplainLead", await client.GetStringAsync(traces));
            Assert.Contains("fullname", await client.GetStringAsync(inHand), "Some leads are in the hands of sales.");

            var morgan = Regex.Match(page, @"morgan\.manager +XrmLeads Sales Manager +([0-9a-f-]{36})").Groups[1].Value;
            using var asMorgan = new HttpRequestMessage(HttpMethod.Get, api + "WhoAmI()");
            asMorgan.Headers.Add("MSCRMCallerID", morgan);
            Assert.Contains(morgan, await (await client.SendAsync(asMorgan)).Content.ReadAsStringAsync());
        }

        await Interruption.EndAsync(process);
        Assert.AreEqual(0, process.ExitCode, await messages);
        CollectionAssert.AreEqual(new[] { file }, Directory.GetFiles(Path.GetDirectoryName(file)!), "The file is closed.");
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "xrmleads.dll"), "try", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}
