namespace XrmLeads.Cli.Mapping.Reading;

/// <summary>Reads <c>format</c>: how a column of the CSV file writes dates.</summary>
internal static class DateFormat
{
    internal static string? Read(Node node)
    {
        var format = node.OptionalText("format");
        if (format is not null && !ReadMoment.IsFormat(format))
        {
            node.Fault(
                "format", $"\"{format}\" does not write day, month and year so that they can be read again.",
                "Write it like dd.MM.yyyy or MM/dd/yyyy HH:mm.");
        }

        return format;
    }
}
