using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Spectre.Console;
using XrmLeads.Cli.Trying;
using XrmLeads.Domain.Lifecycle;

namespace XrmLeads.Cli.Definitions;

/// <summary>How many leads move from which stage to which; those that stay are counted too.</summary>
internal sealed class StageMoves
{
    private const int ChoiceBase = 714_500_000;

    /// <summary>What stands for no stage: a lead that was never judged.</summary>
    private const string None = "(none)";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private readonly SortedDictionary<(int From, int To), int> _counts = [];

    /// <summary>All leads that were counted.</summary>
    internal int Leads => _counts.Values.Sum();

    /// <summary>Those that leave a stage for another one.</summary>
    internal int Moving => _counts.Where(move => move.Key.From != 0 && move.Key.From != move.Key.To).Sum(move => move.Value);

    /// <summary>Those that get their first stage.</summary>
    internal int Starting => _counts.Where(move => move.Key.From == 0).Sum(move => move.Value);

    /// <summary>Adds the counts of a page.</summary>
    /// <param name="moves">A JSON list of objects with <c>from</c>, <c>to</c> and <c>leads</c>; stages as the values of the choice.</param>
    internal void Add(string moves)
    {
        using var list = JsonDocument.Parse(moves);
        foreach (var move in list.RootElement.EnumerateArray())
        {
            var from = move.GetProperty("from");
            var key = (from.ValueKind == JsonValueKind.Null ? 0 : from.GetInt32() - ChoiceBase, move.GetProperty("to").GetInt32() - ChoiceBase);
            _counts[key] = _counts.GetValueOrDefault(key) + move.GetProperty("leads").GetInt32();
        }
    }

    /// <summary>Writes the counts.</summary>
    /// <param name="format">table, json or csv.</param>
    /// <param name="output">Where to.</param>
    internal void Write(string format, TextWriter output)
    {
        switch (format)
        {
            case "json":
                var moves = _counts.Select(move => new { From = move.Key.From == 0 ? null : Name(move.Key.From), To = Name(move.Key.To), Leads = move.Value });
                output.WriteLine(JsonSerializer.Serialize(new { Leads, Moving, Starting, Moves = moves }, Readable));
                break;
            case "csv":
                output.WriteLine("from,to,leads");
                foreach (var move in _counts)
                {
                    output.WriteLine($"{Name(move.Key.From)},{Name(move.Key.To)},{move.Value}");
                }

                break;
            default:
                WriteTable(output);
                break;
        }
    }

    private static string Name(int stage) => stage == 0 ? None : LifecycleNames.Of((LeadStage)stage);

    private void WriteTable(TextWriter output)
    {
        output.WriteLine($"{Words.Count(Moving)} of {Words.Count(Leads)} open leads would change their stage; {Words.Count(Starting)} would get their first one.");
        var targets = _counts.Keys.Select(move => move.To).Distinct().Order().ToList();
        if (targets.Count == 0)
        {
            return;
        }

        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("From, to");
        foreach (var title in (string[])[.. targets.Select(Name), "All"])
        {
            table.AddColumn(new TableColumn(title).RightAligned());
        }

        foreach (var from in _counts.Keys.Select(move => move.From).Distinct())
        {
            var row = targets.Select(to => _counts.GetValueOrDefault((from, to))).ToList();
            table.AddRow([Name(from), .. row.Append(row.Sum()).Select(count => count == 0 ? "" : Words.Count(count))]);
        }

        new Screen(output, isTerminal: false).Write(table);
    }
}
