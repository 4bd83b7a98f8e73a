using System.Linq;
using XrmLeads.Domain.Json;

namespace XrmLeads.Definitions;

/// <summary>The faults of a definition as a JSON list, for a page that shows each at its place.</summary>
internal static class FaultList
{
    /// <summary>All faults in the order of the file: path, problem and remedy of each.</summary>
    internal static string Of(CompiledDefinition compiled) => JsonLayout.Of(Json.Array(compiled.Details.Select(fault => Json.Object([
        new JsonMember("path", Json.Text(fault.Path)),
        new JsonMember("problem", Json.Text(fault.Problem)),
        new JsonMember("remedy", Json.Text(fault.Remedy)),
    ]))));
}
