using System;
using System.Globalization;

namespace XrmLeads.Cli.Mapping.Moments;

/// <summary>A column of numbers says how many days before now it was.</summary>
internal sealed class DaysAgoMoment(SourceColumn from, char decimalSeparator) : MomentRule
{
    private const double MostDays = 36525;

    private readonly NumberFormatInfo _numbers = Translation.Numbers(decimalSeparator);

    internal override SourceColumn From => from;

    internal override string Reason => "is no number of days from 0 to 36,525";

    internal override DateTime? Read(string text, DateTime now) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, _numbers, out var days) && days <= MostDays ? now.AddDays(-days) : null;
}
