using System.Collections.Generic;

namespace XrmLeads.Cli.Mapping;

/// <summary>A row meets it where a column holds one of some texts.</summary>
internal sealed record RowCondition(SourceColumn Column, IReadOnlySet<string> Texts)
{
    internal bool Holds(SourceRow row) => row[Column] is { } text && Texts.Contains(text);
}
