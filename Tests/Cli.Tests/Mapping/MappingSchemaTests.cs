using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NJsonSchema;

namespace XrmLeads.Cli.Tests.Mapping;

/// <summary>The published schema says what the reader says.</summary>
[TestClass]
public sealed class MappingSchemaTests
{
    private static readonly string SchemaFile = Repository.Path("docs", "schemas", "mapping.schema.json");

    /// <summary>Faults that a schema can see, as in <see cref="MappingFaultTests"/>.</summary>
    public static IEnumerable<object[]> SeenBySchema => MappingFaultTests.Cases.Where(fault => IsSeen((string)fault[2], (string)fault[3]));

    [TestMethod]
    public async Task It_accepts_a_mapping_without_faults()
    {
        var schema = await JsonSchema.FromFileAsync(SchemaFile);

        Assert.IsEmpty(schema.Validate(MappingText.Valid));
    }

    [TestMethod]
    public async Task It_accepts_the_mapping_of_the_sample()
    {
        var schema = await JsonSchema.FromFileAsync(SchemaFile);

        var faults = schema.Validate(File.ReadAllText(Repository.Path("tools", "Samples", "uci-bank", "mapping.json")));

        Assert.IsEmpty(faults, string.Join("\n", faults));
    }

    [TestMethod]
    [DynamicData(nameof(SeenBySchema))]
    public async Task It_refuses_what_the_reader_refuses(string text, string replacement, string path, string problem)
    {
        var schema = await JsonSchema.FromFileAsync(SchemaFile);

        Assert.IsNotEmpty(schema.Validate(MappingText.With(text, replacement)), $"{path}: {problem}");
    }

    [TestMethod]
    public void Every_property_is_described()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(SchemaFile));
        var all = new List<string>();
        var bare = new List<string>();
        Collect(schema.RootElement, schema.RootElement, "$", all, bare);

        Assert.IsGreaterThan(30, all.Count);
        Assert.IsEmpty(bare, string.Join(", ", bare));
    }

    private static void Collect(JsonElement root, JsonElement element, string path, List<string> all, List<string> bare)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(root, item, path, all, bare);
            }
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var member in element.EnumerateObject())
        {
            if (member.Name == "properties")
            {
                foreach (var property in member.Value.EnumerateObject())
                {
                    all.Add($"{path}.{property.Name}");
                    if (!IsDescribed(root, property.Value))
                    {
                        bare.Add($"{path}.{property.Name}");
                    }
                }
            }

            Collect(root, member.Value, $"{path}.{member.Name}", all, bare);
        }
    }

    private static bool IsDescribed(JsonElement root, JsonElement property) =>
        property.TryGetProperty("description", out _)
        || (property.TryGetProperty("$ref", out var reference)
            && root.GetProperty("definitions").GetProperty(reference.GetString()!.Split('/')[^1]).TryGetProperty("description", out _));

    /// <summary>A schema knows neither the definition nor the other columns, cannot tell which texts are equal but for case, and reads no format.</summary>
    private static bool IsSeen(string path, string problem) =>
        !problem.Contains("stands twice", System.StringComparison.Ordinal) && !path.Contains(".values", System.StringComparison.Ordinal)
        && !path.Contains("format", System.StringComparison.Ordinal) && !path.EndsWith(".in[1]", System.StringComparison.Ordinal)
        && !problem.Contains("filled already", System.StringComparison.Ordinal) && !problem.Contains("There is no column \"comp", System.StringComparison.Ordinal)
        && !problem.Contains("The definition", System.StringComparison.Ordinal) && !problem.Contains("answered already", System.StringComparison.Ordinal)
        && !problem.Contains("Every row", System.StringComparison.Ordinal) && !problem.Contains(" holds ", System.StringComparison.Ordinal);
}
