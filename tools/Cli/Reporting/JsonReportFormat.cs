using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace XrmLeads.Cli.Reporting;

/// <summary>A report as one JSON object, numbers unrounded: an array of objects for each section.</summary>
internal static class JsonReportFormat
{
    internal static void Write(Report report, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("report"u8, report.Name);
            json.WriteString("from"u8, Moment(report.Period.From));
            json.WriteString("to"u8, Moment(report.Period.To));
            json.WriteString("now"u8, Moment(report.Now));
            foreach (var section in report.Sections)
            {
                Write(json, section);
            }

            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, ReportSection section)
    {
        json.WriteStartArray(section.Key);
        foreach (var row in section.Rows)
        {
            json.WriteStartObject();
            for (var place = 0; place < row.Length; place++)
            {
                json.WritePropertyName(section.Columns[place].Key);
                JsonSerializer.Serialize(json, row[place]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Moment(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
