using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Json;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>Counts the moves between stages that a version would bring if it were in force, and writes nothing.</summary>
internal sealed class MovesPreview(DefinitionPreview preview, int seconds)
{
    /// <summary>Stands for no stage; no choice has this value.</summary>
    private const int None = 0;

    private readonly Elapsed _elapsed = Elapsed.Start();
    private readonly SortedDictionary<int, SortedDictionary<int, int>> _moves = [];

    /// <summary>How many leads were judged.</summary>
    internal int Processed { get; private set; }

    /// <summary>The moves as a JSON list, by the stages; a lead that stays is one from a stage to the same, one without a stage comes from none.</summary>
    internal string Moves => JsonLayout.Of(Json.Array(_moves.SelectMany(from => from.Value.Select(to => Json.Object([
        new JsonMember("from", from.Key == None ? Json.Of(null) : Number(from.Key)),
        new JsonMember("to", Number(to.Key)),
        new JsonMember("leads", Number(to.Value)),
    ])))));

    /// <summary>Judges leads until the time is over, never none; two reads for each beside its signals and answers.</summary>
    /// <returns>How many were done.</returns>
    internal int Count(IReadOnlyList<Guid> leads)
    {
        var done = 0;
        while (done < leads.Count && (done == 0 || _elapsed.Seconds < seconds))
        {
            if (preview.Judge(leads[done]) is { Now.IsOpen: true } lead)
            {
                Add((lead.Now[LeadTable.Stage] as OptionSetValue)?.Value ?? None, lead.Then.Choice(LeadTable.Stage)!.Value);
                Processed++;
            }

            done++;
        }

        return done;
    }

    private void Add(int from, int to)
    {
        if (!_moves.TryGetValue(from, out var counts))
        {
            counts = [];
            _moves.Add(from, counts);
        }

        counts[to] = counts.TryGetValue(to, out var before) ? before + 1 : 1;
    }

    private static JsonValue Number(int number) => Json.Number(number.ToString(CultureInfo.InvariantCulture));
}
