using System.Collections.Generic;
using System.IO;
using System.Linq;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Scoring;

/// <summary>What a run of <c>score</c> says at its end: counts, and for each criterion the values of the leads that it knows nothing of.</summary>
internal sealed class ScoreSummary
{
    private const string UnknownSignals = "signal types";
    private const string UnknownColumns = "columns";

    private readonly LeadDefinition _definition;
    private readonly long[] _verdicts = new long[3];
    private readonly Dictionary<string, Tally> _tallies = [];
    private readonly List<string> _order = [];
    private long _mqls;
    private long _warned;

    internal ScoreSummary(LeadDefinition definition) => _definition = definition;

    internal long Leads { get; private set; }

    internal long Faults { get; private set; }

    internal void AddFault() => Faults++;

    internal void Add(LeadLine line, Evaluation evaluation)
    {
        Leads++;
        _verdicts[(int)evaluation.Verdict]++;
        _mqls += evaluation.Mql ? 1 : 0;
        _warned += line.Warnings.Count + evaluation.Explanation!.Warnings.Count > 0 ? 1 : 0;
        foreach (var explained in evaluation.Explanation!.Lines)
        {
            if (explained.UnmatchedValue is { } value)
            {
                Of($"{explained.Criterion!.Label} ({explained.Dimension.Label})").Add(value);
            }
        }

        foreach (var signal in line.Signals)
        {
            if (_definition.FindSignal(signal.Type) is null)
            {
                Of(UnknownSignals).Add(signal.Type);
            }
        }

        foreach (var column in line.UnknownColumns)
        {
            Of(UnknownColumns).Add(column);
        }
    }

    /// <summary>Writes the summary.</summary>
    /// <param name="output">Gets the text.</param>
    /// <param name="most">How many values of each criterion are listed.</param>
    internal void Write(TextWriter output, int most)
    {
        output.WriteLine($"{Words.Count(Leads)} leads judged by \"{_definition.Name}\", version {_definition.Version}; {Words.Count(Faults)} lines could not be read.");
        foreach (var verdict in (Verdict[])[Verdict.Qualified, Verdict.NeedsVerification, Verdict.NotQualified])
        {
            var count = _verdicts[(int)verdict];
            output.WriteLine($"  {Names.Of(verdict),-18} {Words.Count(count),12}  {Share(count),7}");
        }

        output.WriteLine($"  {"MQL",-18} {Words.Count(_mqls),12}  {Share(_mqls),7}");
        if (_warned > 0)
        {
            output.WriteLine($"  {"with a warning",-18} {Words.Count(_warned),12}  {Share(_warned),7}");
        }

        if (_order.Count == 0)
        {
            output.WriteLine("Every value of these leads is known to the definition.");
            return;
        }

        output.WriteLine("Values that score nothing, by frequency:");
        foreach (var name in _order.OrderByDescending(name => _tallies[name].Total))
        {
            Write(output, name, _tallies[name], most);
        }
    }

    private static void Write(TextWriter output, string name, Tally tally, int most)
    {
        output.WriteLine($"  {name}: {Words.Count(tally.Total)} leads or signals, {Words.Count(tally.Distinct)} different values");
        foreach (var pair in tally.ByFrequency().Take(most))
        {
            output.WriteLine($"    {Words.Count(pair.Value),12}  {pair.Key}");
        }

        if (tally.Distinct > most)
        {
            output.WriteLine($"    {"",12}  and {Words.Count(tally.Distinct - most)} more; --summary FILE lists them all");
        }

        if (tally.Others > 0)
        {
            output.WriteLine($"    {Words.Count(tally.Others),12}  of further values, which are not told apart");
        }
    }

    private Tally Of(string name)
    {
        if (!_tallies.TryGetValue(name, out var tally))
        {
            tally = new Tally();
            _tallies.Add(name, tally);
            _order.Add(name);
        }

        return tally;
    }

    private string Share(long count) => Words.Percent(Leads == 0 ? null : (double)count / Leads);
}
