using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Benchmarks.Variants;

/// <summary>The text of each variant, made from the default definition that is shipped.</summary>
internal static class MeasuredDefinitions
{
    private static readonly string[] LeftOutOfThirty = ["repeat_visit", "email_open", "blog_comment"];

    /// <summary>The definition as a file holds it.</summary>
    internal static string Json(Variant variant)
    {
        var json = ReadDefault();
        if (variant == Variant.Default)
        {
            return json;
        }

        var root = JsonNode.Parse(json)!.AsObject();
        if (variant == Variant.Thirty)
        {
            LeaveOut(root);
        }
        else
        {
            HundredCriteria.AddTo(root);
        }

        return root.ToJsonString();
    }

    /// <summary>The definition ready to judge.</summary>
    internal static LeadDefinition Read(Variant variant)
    {
        var reading = DefinitionReader.Read(Json(variant));
        return reading.Definition ?? throw new InvalidDataException($"The variant {variant} has faults:\n" + string.Join("\n", reading.Faults));
    }

    /// <summary>How many criteria a definition has.</summary>
    internal static int CriteriaOf(LeadDefinition definition) => definition.Dimensions.Sum(dimension => dimension.Groups.Sum(group => group.Criteria.Count));

    private static string ReadDefault()
    {
        using var stream = typeof(LeadDefinition).Assembly.GetManifestResourceStream("XrmLeads.Defaults.b2b-default.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static void LeaveOut(JsonObject root)
    {
        foreach (var dimension in root["dimensions"]!.AsObject())
        {
            foreach (var group in dimension.Value!["groups"]!.AsArray())
            {
                group!["criteria"]!.AsArray().RemoveAll(criterion => LeftOutOfThirty.Contains(criterion!["id"]!.GetValue<string>()));
            }
        }
    }
}
