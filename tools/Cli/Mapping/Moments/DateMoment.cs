using System;

namespace XrmLeads.Cli.Mapping.Moments;

/// <summary>The moment stands in a column of dates.</summary>
internal sealed class DateMoment(SourceColumn from, string? format) : MomentRule
{
    internal override SourceColumn From => from;

    internal override string Reason => "is no date as the mapping expects it";

    internal override DateTime? Read(string text, DateTime now) => ReadMoment.From(text, format);
}
