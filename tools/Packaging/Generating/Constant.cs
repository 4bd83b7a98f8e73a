namespace XrmLeads.Packaging.Generating;

/// <summary>A constant of generated code.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Value">Its value as C# writes it.</param>
/// <param name="Summary">What it means, one sentence.</param>
internal sealed record Constant(string Name, string Value, string Summary)
{
    internal string Type => Value[0] == '"' ? "string" : "int";

    internal static Constant Text(string name, string value, string summary) => new(name, $"\"{value}\"", summary);
}
