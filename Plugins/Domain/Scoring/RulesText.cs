using System.Globalization;
using System.Text;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Json;

namespace XrmLeads.Domain.Scoring;

/// <summary>Writes by which rules the parts of a judgement are joined, as JSON for the form that shows them.</summary>
public static class RulesText
{
    /// <summary>Writes the rules of a definition.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>
    /// An object of <c>mandatory</c> (the gates on which the verdict depends), <c>weights</c> (of each dimension in Composite) and <c>groups</c> (dimension, label, cap).
    /// </returns>
    public static string Write(LeadDefinition definition)
    {
        var json = new StringBuilder("{\"mandatory\":[");
        var written = 0;
        for (var gate = GateId.G1; gate <= GateId.G6; gate++)
        {
            if (definition.Gates.Headers[(int)gate].Mandatory)
            {
                json.Append(written++ > 0 ? "," : "").AppendQuoted(gate.ToString());
            }
        }

        var weights = definition.Weights;
        json.Append("],\"weights\":{\"fit\":").Append(Number(weights.Fit)).Append(",\"intent\":").Append(Number(weights.Intent));
        json.Append(",\"engagement\":").Append(Number(weights.Engagement)).Append(",\"bant\":").Append(Number(weights.Bant)).Append("},\"groups\":[");
        written = 0;
        foreach (var dimension in definition.Dimensions)
        {
            foreach (var group in dimension.Groups)
            {
                json.Append(written++ > 0 ? "," : "").Append("{\"dimension\":").AppendQuoted(dimension.Id).Append(",\"label\":").AppendQuoted(group.Label);
                json.Append(",\"cap\":").Append(Number(group.Cap)).Append('}');
            }
        }

        return json.Append("]}").ToString();
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
