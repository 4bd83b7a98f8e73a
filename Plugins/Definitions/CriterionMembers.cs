using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using XrmLeads.Domain.Json;

namespace XrmLeads.Definitions;

/// <summary>
/// A criterion object of the file to and from what its row holds. A member goes to its column where the column can hold it unchanged, else it stays in the
/// settings: so every object comes back as it was, also one that has faults. A member that stands in both comes back twice, which the reader calls a fault.
/// </summary>
internal static class CriterionMembers
{
    private const int LongestCode = 100;
    private const int LongestColumn = 500;
    internal const int LongestName = 200;

    /// <summary>The kinds that name their columns in a list.</summary>
    private static readonly string[] KindsOfColumns = ["present", "flag"];

    /// <summary>What the row of a criterion object holds; its place is for the caller to say.</summary>
    internal static CriterionContent ToRow(JsonValue criterion)
    {
        var content = new CriterionContent
        {
            Code = criterion.Storable("id", LongestCode),
            Label = criterion.Storable("label", LongestName),
            Kind = criterion.Storable("kind", LongestCode) is { } kind && Domain.Kinds.KindRegistry.Find(kind) is not null ? kind : null,
            Signal = criterion.Storable("signal", LongestCode),
            Item = criterion.Storable("item", LongestCode),
            Points = PointsOf(criterion.Only("points")),
            IgnoreWhenEmpty = criterion.Only("ignoreWhenEmpty") is { Kind: JsonKind.Boolean, Boolean: true },
        };
        content.Column = KindsOfColumns.Contains(content.Kind) ? ListOf(criterion.Only("columns")) : criterion.Storable("column", LongestColumn);
        var settings = criterion.Without(ToJson(content, []).Members.Select(member => member.Name).ToList());
        content.Settings = settings.Members.Count == 0 ? null : JsonLayout.Of(settings);
        return content;
    }

    /// <summary>The criterion object of a row.</summary>
    /// <param name="row">What the row holds.</param>
    /// <param name="settings">The members of its settings, read.</param>
    internal static JsonValue ToJson(CriterionContent row, IEnumerable<JsonMember> settings)
    {
        var members = new List<JsonMember>();
        Add("id", row.Code);
        Add("label", row.Label);
        Add("kind", row.Kind);
        if (row.Column is not null && KindsOfColumns.Contains(row.Kind))
        {
            members.Add(new JsonMember("columns", Json.Array(row.Column.Split(',').Select(column => Json.Text(column.Trim())))));
        }
        else
        {
            Add("column", row.Column);
        }

        Add("signal", row.Signal);
        Add("item", row.Item);
        members.AddRange(settings);
        if (row.Points is { } points)
        {
            members.Add(new JsonMember("points", Json.Number(Digits(points))));
        }

        if (row.IgnoreWhenEmpty)
        {
            members.Add(new JsonMember("ignoreWhenEmpty", Json.True));
        }

        return Json.Object(members);

        void Add(string name, string? text)
        {
            if (text is not null)
            {
                members.Add(new JsonMember(name, Json.Text(text)));
            }
        }
    }

    /// <summary>The number as the column holds it; null where four decimals do not give the same number again, or where it is the negative zero.</summary>
    private static decimal? PointsOf(JsonValue? value)
    {
        if (value is not { Kind: JsonKind.Number } || value.Number is < -100 or > 100 || (value.Number == 0 && value.Text[0] == '-'))
        {
            return null;
        }

        var points = decimal.Round((decimal)value.Number, 4);
        return double.Parse(Digits(points), CultureInfo.InvariantCulture) == value.Number ? points : null;
    }

    private static string Digits(decimal points) => points.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>The columns with commas between; null where that would not give the same list again.</summary>
    private static string? ListOf(JsonValue? value)
    {
        if (value is not { Kind: JsonKind.Array } || value.Items.Count == 0
            || value.Items.Any(item => item.Kind != JsonKind.Text || item.Text.Length == 0 || item.Text.IndexOf(',') >= 0
                || item.Text.Trim() != item.Text || item.Text.Any(char.IsControl)))
        {
            return null;
        }

        var text = string.Join(",", value.Items.Select(item => item.Text));
        return text.Length <= LongestColumn ? text : null;
    }
}
