using System.Collections.Generic;

namespace XrmLeads.LocalDataverse.Web.Tests.Fuzzing;

/// <summary>A request that may make no sense.</summary>
/// <param name="Method">GET, POST and so on.</param>
/// <param name="Address">Below the root of the Web API, not yet encoded.</param>
/// <param name="Headers">Written "Name: value".</param>
/// <param name="Body">The body; null for none.</param>
/// <param name="ContentType">The body's type.</param>
internal sealed record Request(string Method, string Address, IReadOnlyList<string> Headers, string? Body, string ContentType)
{
    public override string ToString() => $"{Method} {Address}\n{string.Join('\n', Headers)}\n{ContentType}\n\n{Body}";
}
