using System;
using System.Collections.Generic;
using System.Text.Json;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Cli.Mapping.Reading;

/// <summary>Reads a mapping: all its faults, or the mapping.</summary>
internal static class MappingReader
{
    internal static MappingReading Read(string json, LeadDefinition definition)
    {
        var faults = new List<MappingFault>();
        try
        {
            using var document = JsonDocument.Parse(json.TrimStart('\uFEFF'));
            var mapping = Read(new Node(document.RootElement, "$", faults), definition);
            return new MappingReading(faults.Count == 0 ? mapping : null, faults);
        }
        catch (JsonException fault)
        {
            var place = $"line {fault.LineNumber + 1}, column {fault.BytePositionInLine + 1}";
            return new MappingReading(null, [new MappingFault("$", $"This is not JSON, at {place}.", "Mend it there; an editor shows the place.")]);
        }
        catch (InvalidOperationException)
        {
            // An escape such as \ud800 stands for half a character; the parser lets it pass, and reading the text does not.
            return new MappingReading(null, [new MappingFault("$", "A text holds an escape that stands for no character.", "Write the character itself.")]);
        }
    }

    private static LeadMapping Read(Node root, LeadDefinition definition)
    {
        root.OptionalText("$schema");
        var name = root.Text("name");
        var format = FileSection.Read(root);
        var now = Now(root);
        var sources = EmptySection.Read(root);
        var context = new MappingContext(definition, format, sources);
        var id = IdSection.Read(root, context);
        var columns = ColumnSection.Read(root, context);
        var constants = ConstantSection.Read(root, context);
        var signals = SignalSection.Read(root, context);
        var answers = AnswerSection.Read(root, context);
        var outcome = OutcomeSection.Read(root, context);
        root.Close();
        return new LeadMapping
        {
            Name = name,
            Format = format,
            Now = now,
            Id = id,
            Sources = sources.All,
            Columns = columns,
            Constants = constants,
            Signals = signals,
            Answers = answers,
            Outcome = outcome,
        };
    }

    private static DateTime? Now(Node root)
    {
        if (root.OptionalText("now") is not { } text)
        {
            return null;
        }

        var now = ReadMoment.From(text, null);
        if (now is null)
        {
            root.Fault("now", $"\"{text}\" is no moment.", $"Write it like {ReadMoment.Example}.");
        }

        return now;
    }
}

/// <summary>What came of reading a mapping.</summary>
/// <param name="Mapping">The mapping; null where there are faults.</param>
/// <param name="Faults">All faults; empty where there is a mapping.</param>
internal sealed record MappingReading(LeadMapping? Mapping, IReadOnlyList<MappingFault> Faults);
