using System.Collections.Generic;
using System.IO;
using System.Linq;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Scoring;

/// <summary>How many leads another definition would move, and from where to where.</summary>
internal sealed class Comparison
{
    private readonly LeadDefinition _other;
    private readonly SortedDictionary<string, long>[] _moves = [new(), new(), new(), new()];
    private long _leads;
    private long _moved;

    internal Comparison(LeadDefinition other) => _other = other;

    internal void Add(Evaluation one, Evaluation other)
    {
        _leads++;
        var moved = Count(0, Names.Of(one.Verdict), Names.Of(other.Verdict));
        moved |= Count(1, one.Mql ? "MQL" : "no MQL", other.Mql ? "MQL" : "no MQL");
        moved |= Count(2, one.Cell, other.Cell);
        moved |= Count(3, one.Grade, other.Grade);
        _moved += moved ? 1 : 0;
    }

    internal void Write(TextWriter output)
    {
        output.WriteLine(
            $"By \"{_other.Name}\", version {_other.Version}, {Words.Count(_moved)} of {Words.Count(_leads)} leads would stand elsewhere:");
        foreach (var (name, moves) in ((string[])["verdict", "MQL", "cell", "grade"]).Zip(_moves))
        {
            output.WriteLine(moves.Count == 0 ? $"  {name}: none moves" : $"  {name}:");
            foreach (var move in moves.OrderByDescending(move => move.Value).ThenBy(move => move.Key, System.StringComparer.Ordinal))
            {
                output.WriteLine($"    {Words.Count(move.Value),12}  {move.Key}");
            }
        }
    }

    private bool Count(int figure, string from, string to)
    {
        if (from == to)
        {
            return false;
        }

        var move = $"{from} -> {to}";
        _moves[figure][move] = _moves[figure].GetValueOrDefault(move) + 1;
        return true;
    }
}
