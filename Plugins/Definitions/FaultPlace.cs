using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using XrmLeads.Domain.Json;

namespace XrmLeads.Definitions;

/// <summary>Says where a fault is in words of the rows: people who edit criteria see neither lines nor list numbers of the file.</summary>
internal static class FaultPlace
{
    /// <summary>The place of a path, such as <c>fit, group size, criterion employees, rows[2].below</c>.</summary>
    /// <param name="path">The JSON path of the fault: <c>$.dimensions.fit.groups[0].criteria[1].points</c>.</param>
    /// <param name="root">The file.</param>
    internal static string Of(string path, JsonValue root)
    {
        var steps = path.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        if (steps.Count == 0)
        {
            return "definition";
        }

        if (steps.Count < 3 || steps[0] != "dimensions" || NumberIn(steps[2], "groups") is not { } group
            || Element(root.Only("dimensions")?.Only(steps[1]), "groups", group) is not { } found)
        {
            return string.Join(".", steps);
        }

        var place = new List<string> { steps[1], "group " + NameOf(found, group) };
        var next = 3;
        if (steps.Count > 3 && NumberIn(steps[3], "criteria") is { } number && Element(found, "criteria", number) is { } criterion)
        {
            place.Add("criterion " + NameOf(criterion, number));
            next = 4;
        }

        if (steps.Count > next)
        {
            place.Add(string.Join(".", steps.Skip(next)));
        }

        return string.Join(", ", place);
    }

    /// <summary>The number in <c>groups[3]</c>.</summary>
    private static int? NumberIn(string step, string list) => step.StartsWith(list + "[", StringComparison.Ordinal)
        && int.TryParse(step.Substring(list.Length + 1).TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static JsonValue? Element(JsonValue? parent, string list, int number) =>
        parent?.Only(list) is { Kind: JsonKind.Array } found && number < found.Items.Count ? found.Items[number] : null;

    private static string NameOf(JsonValue value, int number) =>
        value.Only("id") is { Kind: JsonKind.Text } id && id.Text.Length > 0
            ? Domain.Reading.Wording.Printable(id.Text)
            : "number " + (number + 1).ToString(CultureInfo.InvariantCulture);
}
