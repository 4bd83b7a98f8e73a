using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse;

namespace XrmLeads.Cli.Tests.Serving;

/// <summary>Two processes that write the same leads of one file at once: <c>serve</c>, and this one.</summary>
[TestClass]
public sealed partial class TwoProcessesTests
{
    private const int Leads = 5;
    private const int SignalsOfEach = 8;

    [TestMethod]
    public async Task Two_processes_that_write_the_same_leads_lose_nothing()
    {
        using var folder = new TemporaryFolder();
        var org = new LocalOrg(folder);
        org.Succeeds("tick");
        var leads = new Guid[Leads];
        org.Do(DateTime.UtcNow, admin => leads = [.. leads.Select(_ => admin.Create(new Entity("lead") { ["lastname"] = "Doe", ["companyname"] = "Nordwind" }))]);

        using (var process = Serve(org, out var address))
        {
            try
            {
                using var client = new HttpClient { BaseAddress = new Uri(address) };
                await Task.WhenAll(Task.Run(() => WriteHere(org, leads)), WriteThere(client, leads));
            }
            finally
            {
                process.Kill();
                await process.WaitForExitAsync();
            }
        }

        var rows = org.Rows("lead");
        Assert.IsTrue(rows.All(row => (string)row["jobtitle"] == "Clerk" && (int)row["numberofemployees"] == SignalsOfEach - 1));
        Assert.HasCount(Leads * SignalsOfEach * 2, org.Rows("xl_signal"));
        var states = States(org);
        Assert.AreEqual(0, org.Json("rescore").GetProperty("changed").GetInt32(), "The scores are not those of all signals.");
        AssertSame(states, States(org));
    }

    private static void WriteHere(LocalOrg org, Guid[] leads)
    {
        using var dataverse = Dataverse.OpenFile(org.File);
        var admin = dataverse.AsAdministrator();
        for (var i = 0; i < SignalsOfEach; i++)
        {
            foreach (var lead in leads)
            {
                admin.Execute(new OrganizationRequest("xl_RecordSignal") { ["LeadId"] = lead, ["SignalType"] = "pricing_page" });
                admin.Update(new Entity("lead", lead) { ["numberofemployees"] = i });
            }
        }
    }

    private static async Task WriteThere(HttpClient client, Guid[] leads)
    {
        for (var i = 0; i < SignalsOfEach; i++)
        {
            foreach (var lead in leads)
            {
                await Send(client, HttpMethod.Post, "xl_RecordSignal", $$"""{"LeadId":"{{lead}}","SignalType":"email_click"}""");
                await Send(client, HttpMethod.Patch, $"leads({lead})", """{"jobtitle":"Clerk"}""");
            }
        }
    }

    private static async Task Send(HttpClient client, HttpMethod method, string address, string body)
    {
        using var request = new HttpRequestMessage(method, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        using var response = await client.SendAsync(request);
        Assert.IsTrue(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
    }

    private static Process Serve(LocalOrg org, out string address)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "xrmleads.dll"), "serve", "--target", org.Target, "--port", "0"])
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;

        // The app, then the Web API.
        _ = process.StandardOutput.ReadLine();
        address = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("serve ended before it served.");
        return process;
    }

    private static string[] States(LocalOrg org) => [.. org.Rows("xl_leadstate").OrderBy(row => row.Id).Select(row => (string)row["xl_state"])];

    /// <summary>Running sums and sums from all signals may differ in their last digits, and in nothing else.</summary>
    private static void AssertSame(string[] before, string[] after)
    {
        Assert.HasCount(Leads, before);
        for (var lead = 0; lead < before.Length; lead++)
        {
            Assert.AreEqual(Numbers().Replace(before[lead], "#"), Numbers().Replace(after[lead], "#"));
            foreach (var (expected, found) in Numbers().Matches(before[lead]).Zip(Numbers().Matches(after[lead])))
            {
                Assert.AreEqual(double.Parse(expected.Value, CultureInfo.InvariantCulture), double.Parse(found.Value, CultureInfo.InvariantCulture), 1e-9);
            }
        }
    }

    [GeneratedRegex(@"\d+\.\d+([eE][+-]?\d+)?")]
    private static partial Regex Numbers();
}
