using System;

namespace XrmLeads.Cli.Mapping.Moments;

/// <summary>The same moment in every row: one that the mapping names, or now.</summary>
internal sealed class FixedMoment(DateTime? at) : MomentRule
{
    internal override SourceColumn? From => null;

    internal override string Reason => "";

    internal override DateTime? Read(string text, DateTime now) => at ?? now;
}
