using System;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml.Linq;
using Spectre.Console;
using XrmLeads.Benchmarks.Inputs;
using XrmLeads.Benchmarks.Measuring;
using XrmLeads.Benchmarks.Org;
using XrmLeads.LocalDataverse;
using XrmLeads.LocalDataverse.Web;

namespace XrmLeads.Benchmarks.Commands;

/// <summary><c>list</c>: how long the app waits for the first page of each view of leads, through the Web API of the local Dataverse.</summary>
internal static class ListCommand
{
    private const int RowsOnPage = 50, WarmCalls = 5;

    internal static Command Create()
    {
        var count = new Argument<int>("count") { Description = "How many leads.", DefaultValueFactory = _ => 100_000 };
        var seed = GenerateCommand.SeedOption();
        var cli = ChildProcess.CliOption();
        var command = new Command("list", "Import random leads into a local org and read the first page of each view of leads through its Web API; call it in the checkout.") { count, seed, cli };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(count), parsed.GetValue(seed), parsed.GetValue(cli)!));
        return command;
    }

    private static async Task<int> RunAsync(int count, int seed, string cli)
    {
        if (!ChildProcess.IsThere(cli))
        {
            return 1;
        }

        var folder = Directory.CreateTempSubdirectory("xrmleads-list-");
        try
        {
            var (csv, mapping, file) = (Path.Combine(folder.FullName, "leads.csv"), Path.Combine(folder.FullName, "mapping.json"), Path.Combine(folder.FullName, "org.db"));
            LeadCsv.Write(csv, count, seed, Corpus.Now);
            await File.WriteAllTextAsync(mapping, LeadCsv.Mapping);
            if (ChildProcess.Run(cli, ["import", csv, "--mapping", mapping, "--target", "local:" + file, "--now", LeadLines.Iso(Corpus.Now)]).ExitCode != 0)
            {
                return 1;
            }

            await MeasureAsync(file, count);
            return 0;
        }
        finally
        {
            folder.Delete(true);
        }
    }

    private static async Task MeasureAsync(string file, int count)
    {
        var table = new Table();
        foreach (var title in new[] { "view", "rows", "first, ms", "then, ms" })
        {
            table.AddColumn(new TableColumn(title).RightAligned());
        }

        using var dataverse = Dataverse.OpenFile(file, new DataverseOptions { Clock = () => Corpus.Now });
        await using var host = await WebHost.StartAsync(dataverse);
        using var client = new HttpClient { BaseAddress = host.Address };
        using var described = JsonDocument.Parse(await client.GetStringAsync("/_local/app/table/lead"));
        foreach (var view in described.RootElement.GetProperty("views").EnumerateArray().Where(view => view.GetProperty("queryType").GetInt32() == 0))
        {
            var (first, rows) = await ReadAsync(client, view);
            var then = double.MaxValue;
            for (var call = 0; call < WarmCalls; call++)
            {
                then = Math.Min(then, (await ReadAsync(client, view)).Milliseconds);
            }

            table.AddRow(view.GetProperty("name").GetString()!, Text(rows), Text(first), Text(then));
        }

        Page.Show($"The first page of each view, {Text(count)} leads, through the Web API: at the first call and the best of {WarmCalls} more", table);
    }

    private static async Task<(double Milliseconds, int Rows)> ReadAsync(HttpClient client, JsonElement view)
    {
        var fetch = XElement.Parse(view.GetProperty("fetchXml").GetString()!);
        fetch.SetAttributeValue("page", 1);
        fetch.SetAttributeValue("count", RowsOnPage);
        fetch.SetAttributeValue("returntotalrecordcount", "true");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/data/v9.2/leads?fetchXml=" + Uri.EscapeDataString(fetch.ToString(SaveOptions.DisableFormatting)));
        request.Headers.Add("Prefer", "odata.include-annotations=\"*\"");
        var started = Stopwatch.GetTimestamp();
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        answer.EnsureSuccessStatusCode();
        using var page = JsonDocument.Parse(text);
        return (elapsed, page.RootElement.GetProperty("value").GetArrayLength());
    }

    private static string Text(double number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
