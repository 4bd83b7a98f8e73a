using System.Linq;
using System.Text.Json;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Cli.Mapping.Reading;

/// <summary>Reads a value of the mapping as a column of lead holds it.</summary>
internal static class ReadCell
{
    /// <summary>The value; null, with a fault noted, where it does not suit the column.</summary>
    internal static Cell? From(Node node, string property, Target to)
    {
        if (node.Value(property) is not { } value)
        {
            return null;
        }

        switch (to.Type)
        {
            case ColumnType.Boolean when value.ValueKind is JsonValueKind.True or JsonValueKind.False:
                return Cell.OfFlag(value.GetBoolean());
            case ColumnType.Choice when value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var choice):
                if (to.Choices.Count > 0 && !to.Choices.ContainsKey(choice))
                {
                    var known = string.Join(", ", to.Choices.Select(label => $"{label.Key} ({label.Value})"));
                    node.Fault(property, $"{choice} is no choice of {to.Name}.", $"Write one of: {known}.");
                }

                return Cell.OfNumber(ColumnType.Choice, choice);
            case ColumnType.Number when value.ValueKind == JsonValueKind.Number && double.IsFinite(value.GetDouble()):
                return Cell.OfNumber(ColumnType.Number, value.GetDouble());
            case ColumnType.Date when value.ValueKind == JsonValueKind.String && ReadMoment.From(value.GetString()!, null) is { } moment:
                return Cell.OfDate(moment);
            case ColumnType.Text or ColumnType.Reference when value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()):
                return Cell.OfText(to.Type, value.GetString()!.Trim());
            default:
                node.Fault(property, $"{to.Name} holds {Wanted(to.Type)}, not {Node.NameOf(value)}.", $"Write {Wanted(to.Type)}.");
                return null;
        }
    }

    private static string Wanted(ColumnType type) => type switch
    {
        ColumnType.Boolean => "true or false",
        ColumnType.Choice => "the number of a choice",
        ColumnType.Number => "a number",
        ColumnType.Date => $"a date in quotes, like {ReadMoment.Example}",
        _ => "a text in double quotes",
    };
}
