using System;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Web.Answers;

/// <summary>
/// Values as people read them, in US English and UTC; money without its currency's symbol. Source:
/// learn.microsoft.com/power-apps/developer/data-platform/webapi/query/select-columns (Formatted values).
/// </summary>
internal static class FormattedValue
{
    internal const string Annotation = "OData.Community.Display.V1.FormattedValue";

    /// <summary>The text; null for a value that has none beside itself, as texts have.</summary>
    internal static string? Of(Column column, object value) => value switch
    {
        OptionSetValue option => Label(column, option),
        OptionSetValueCollection options when column.Options is not null => string.Join("; ", options.Select(o => Label(column, o))),
        bool flag => flag ? "Yes" : "No",
        int number => number.ToString("N0", CultureInfo.InvariantCulture),
        long number => number.ToString("N0", CultureInfo.InvariantCulture),
        decimal number => number.ToString("N" + column.Precision.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        double number => number.ToString("N" + column.Precision.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        Money money => money.Value.ToString("N2", CultureInfo.InvariantCulture),
        DateTime day when column.DateOnly => day.ToString("M/d/yyyy", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("M/d/yyyy h:mm tt", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string? Label(Column column, OptionSetValue option)
        => column.Options is { } options && options.TryGetValue(option.Value, out var label) && label.Length > 0 ? label : null;
}
