using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests.Importing;

/// <summary>An import that is killed, however often, loses nothing: the next one goes on, and in the end all is as if it had never been killed.</summary>
[TestClass]
public sealed class BrokenOffImportTests
{
    private const int Leads = 1500;
    private const string Now = "2026-09-10T00:00:00Z";

    private static readonly string[] Tables = ["lead", "xl_leadstate", "xl_signal", "xl_answer", "xl_evaluation", "xl_stagehistory"];

    [TestMethod]
    public void A_killed_import_goes_on_where_it_stopped()
    {
        using var folder = new TemporaryFolder();
        var org = new LocalOrg(folder);
        var undisturbed = new LocalOrg(folder, "undisturbed.db");
        var mapping = folder.Write("fair.json", Fair.Mapping(Fair.ById));
        var file = folder.Write("fair.csv", Rows());
        org.Succeeds("import", file, "--mapping", mapping, "--dry-run", "--now", Now);
        File.Copy(org.File, undisturbed.File);
        string[] import = ["import", file, "--mapping", mapping, "--now", Now];

        var dice = new Random(5);
        var stored = 0;
        for (var kill = 0; kill < 4; kill++)
        {
            var after = KillOnceMoreAre(org, stored + dice.Next(1, 250), import);
            Assert.IsInRange(stored + 1, Leads - 1, after);
            stored = after;
        }

        var last = org.Json(import);
        undisturbed.Succeeds(import);

        Assert.AreEqual(stored, last.GetProperty("present").GetInt32());
        Assert.AreEqual(Leads - stored, last.GetProperty("imported").GetInt32());
        foreach (var table in Tables)
        {
            var expected = Lines(undisturbed, table);
            CollectionAssert.AreEqual(expected, Lines(org, table), table);
            Assert.IsGreaterThanOrEqualTo(Leads / 2, expected.Length, table);
        }
    }

    /// <summary>Starts the import and kills it when there are so many leads.</summary>
    /// <returns>How many there are then.</returns>
    private static int KillOnceMoreAre(LocalOrg org, int leads, string[] import)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Repository.Root, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "xrmleads.dll"), .. import, "--target", org.Target])
        {
            start.ArgumentList.Add(argument);
        }

        using var file = new SqliteConnection($"Data Source={org.File};Pooling=False");
        file.Open();
        using var process = Process.Start(start)!;
        while (Count(file) < leads && !process.WaitForExit(2))
        {
        }

        process.Kill();
        process.WaitForExit();
        return Count(file);
    }

    private static int Count(SqliteConnection file)
    {
        using var command = file.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM lead";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>The rows of a table, without what is drawn anew in each import: row versions, the ids of rows beside the lead, the number that a lock is.</summary>
    private static string[] Lines(LocalOrg org, string table)
    {
        string[] drawn = [table == "xl_leadstate" ? "xl_lock" : table == "lead" ? "" : table + "id", "xl_evaluationid", "versionnumber"];
        using var file = new SqliteConnection($"Data Source={org.File};Pooling=False");
        file.Open();
        using var command = file.CreateCommand();
#pragma warning disable CA2100 // One of the tables above.
        command.CommandText = $"SELECT * FROM {table}";
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var lines = new System.Collections.Generic.List<string>();
        while (reader.Read())
        {
            var columns = Enumerable.Range(0, reader.FieldCount).Where(i => !reader.IsDBNull(i) && !drawn.Contains(reader.GetName(i)));
            lines.Add(string.Join(' ', columns.Select(i => reader.GetName(i) + "=" + (reader.GetValue(i) is byte[] id ? Convert.ToHexString(id) : reader.GetString(i)))));
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static string Rows()
    {
        var text = new StringBuilder(Fair.Header);
        for (var i = 0; i < Leads; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"B-{i};Firm {i};{i % 400};yes;03.09.2026;{(i % 2 == 0 ? "can buy" : "-")}\n");
        }

        return text.ToString();
    }
}
