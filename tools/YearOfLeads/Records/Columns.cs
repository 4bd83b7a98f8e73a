using System;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.YearOfLeads.Records;

/// <summary>Reads columns in a word.</summary>
internal static class Columns
{
    internal static int? Choice(this Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column)?.Value;

    internal static Guid? Lookup(this Entity row, string column) => row.GetAttributeValue<EntityReference>(column)?.Id;

    internal static DateTime? Moment(this Entity row, string column) => row.GetAttributeValue<DateTime?>(column);

    internal static bool IsOpen(this Entity row) => row.Choice("statecode") == 0;
}
