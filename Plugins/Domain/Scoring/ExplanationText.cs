using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Json;

namespace XrmLeads.Domain.Scoring;

/// <summary>
/// Writes why a judgement came out as it did, as JSON for the lead's row and its form. Figures carry two decimals, and the points of a dimension's lines add
/// up to the dimension exactly as shown. The same judgement always gives the same text.
/// </summary>
public static class ExplanationText
{
    private const int HashPrefix = 12, UsualLength = 4096;

    /// <summary>Writes an explanation.</summary>
    /// <param name="evaluation">A judgement that was made with its explanation.</param>
    /// <param name="reviewBy">The day, UTC, by which the definition is to be looked at again; null for none.</param>
    /// <returns>
    /// An object of <c>definition</c> (name, version, first digits of the hash), <c>judgedOn</c> (UTC, whole seconds), <c>verdict</c>, <c>mql</c>, <c>cell</c>,
    /// <c>grade</c>, <c>composite</c>, <c>behaviour</c>, <c>knockOut</c> (label or null), <c>gates</c> (id, label, state, why), <c>dimensions</c> (id, label,
    /// points, lines of id, group, points, why, and <c>unknown</c> where the input is not known) and <c>missing</c> (label, dimension, and at most how many
    /// points it would bring; the most first). Where the day of review has passed, <c>review</c> says so after the knock-out; it gives no points.
    /// </returns>
    /// <exception cref="ArgumentException">The judgement has no explanation.</exception>
    public static string Write(Evaluation evaluation, DateTime? reviewBy = null) => Write(evaluation, reviewBy, isWhole: true);

    /// <summary>
    /// Writes an explanation for a place of limited length. Where the whole does not fit, the lines and what is missing are left out, and
    /// <c>"shortened":true</c> says so; figures and gates always stay.
    /// </summary>
    /// <param name="evaluation">A judgement that was made with its explanation.</param>
    /// <param name="reviewBy">The day, UTC, by which the definition is to be looked at again; null for none.</param>
    /// <param name="longest">How many characters the place holds; at least some thousand.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The judgement has no explanation.</exception>
    public static string WriteWithin(Evaluation evaluation, DateTime? reviewBy, int longest)
    {
        var whole = Write(evaluation, reviewBy);
        return whole.Length <= longest ? whole : Write(evaluation, reviewBy, isWhole: false);
    }

    private static string Write(Evaluation evaluation, DateTime? reviewBy, bool isWhole)
    {
        var dimensions = ExplainedDimension.Of(evaluation);
        var explanation = evaluation.Explanation!;
        var json = new StringBuilder(UsualLength);
        WriteHead(json, evaluation);
        if (reviewBy is { } by && evaluation.Now >= by.AddDays(1))
        {
            Member(json, "review", Texts.ReviewIsOverdue(by));
        }

        WriteGates(json, evaluation, explanation);
        json.Append(",\"dimensions\":[");
        var unknown = new HashSet<Criterion>(explanation.Missing.Select(missing => missing.Criterion));
        for (var i = 0; i < dimensions.Count; i++)
        {
            json.Append(i > 0 ? "," : "");
            WriteDimension(json, dimensions[i], isWhole ? explanation.Lines : [], unknown);
        }

        if (!isWhole)
        {
            return json.Append("],\"missing\":[],\"shortened\":true}").ToString();
        }

        json.Append("],\"missing\":[");
        var first = true;
        foreach (var missing in explanation.Missing.OrderByDescending(missing => missing.UpTo))
        {
            json.Append(first ? "" : ",").Append("{\"label\":").AppendQuoted(missing.Criterion.Label);
            Member(json, "dimension", missing.Dimension.Id);
            json.Append(",\"upTo\":").Append(Points(Shown.Round(missing.UpTo))).Append('}');
            first = false;
        }

        return json.Append("]}").ToString();
    }

    private static void WriteHead(StringBuilder json, Evaluation evaluation)
    {
        var definition = evaluation.Definition;
        json.Append("{\"definition\":{\"name\":").AppendQuoted(definition.Name);
        json.Append(",\"version\":").Append(definition.Version.ToString(CultureInfo.InvariantCulture));
        Member(json, "hash", definition.Hash.Substring(0, HashPrefix));
        json.Append('}');
        Member(json, "judgedOn", evaluation.Now.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Member(json, "verdict", evaluation.Verdict.ToString());
        json.Append(",\"mql\":").Append(evaluation.Mql ? "true" : "false");
        Member(json, "cell", evaluation.Cell);
        Member(json, "grade", evaluation.Grade);
        json.Append(",\"composite\":").Append(Points(Shown.Round(evaluation.Composite)));
        json.Append(",\"behaviour\":").Append(Points(Shown.Round(evaluation.Behaviour)));
        Member(json, "knockOut", evaluation.KnockedOut?.Label);
    }

    private static void WriteGates(StringBuilder json, Evaluation evaluation, Explanation explanation)
    {
        json.Append(",\"gates\":[");
        for (var gate = GateId.G1; gate <= GateId.G6; gate++)
        {
            json.Append(gate > GateId.G1 ? "," : "").Append("{\"id\":").AppendQuoted(gate.ToString());
            Member(json, "label", evaluation.Definition.Gates.Headers[(int)gate].Label);
            Member(json, "state", evaluation.Gates[gate].ToString());
            Member(json, "why", explanation.Gates[(int)gate]);
            json.Append('}');
        }

        json.Append(']');
    }

    private static void WriteDimension(StringBuilder json, ExplainedDimension explained, IReadOnlyList<ExplanationLine> lines, HashSet<Criterion> unknown)
    {
        json.Append("{\"id\":").AppendQuoted(explained.Dimension.Id);
        Member(json, "label", explained.Dimension.Label);
        json.Append(",\"points\":").Append(Points(Shown.Round(explained.Figure))).Append(",\"lines\":[");
        var written = 0;
        var given = 0;
        foreach (var line in lines)
        {
            var gives = given < explained.Lines.Count && ReferenceEquals(line, explained.Lines[given]);
            var isUnknown = line.Dimension == explained.Dimension && line.Criterion is { } criterion && unknown.Contains(criterion);
            if (gives || isUnknown)
            {
                json.Append(written++ > 0 ? "," : "");
                WriteLine(json, line, gives ? explained.Points[given++] : 0m, isUnknown);
            }
        }

        json.Append("]}");
    }

    private static void WriteLine(StringBuilder json, ExplanationLine line, decimal points, bool isUnknown)
    {
        json.Append("{\"id\":").AppendQuoted(line.Name);
        if (line.Group is { } group)
        {
            Member(json, "group", group.Label);
        }

        json.Append(",\"points\":").Append(Points(points));
        Member(json, "why", line.Why);
        json.Append(isUnknown ? ",\"unknown\":true}" : "}");
    }

    private static void Member(StringBuilder json, string name, string? value)
    {
        json.Append(",\"").Append(name).Append("\":");
        if (value is null)
        {
            json.Append("null");
        }
        else
        {
            json.AppendQuoted(value);
        }
    }

    /// <summary>Two decimals; a zero without the sign that one framework would write and the other would not.</summary>
    private static string Points(decimal points) => points == 0 ? "0.00" : points.ToString("0.00", CultureInfo.InvariantCulture);
}
