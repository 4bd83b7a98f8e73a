using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>Reads a row of the standard description: each attribute but table and id is a column.</summary>
internal static class StandardRowReader
{
    internal static StandardRow Read(XElement element, Catalogue catalogue)
    {
        var table = catalogue.Table(element.Text("table"));
        var id = element.Id("id");
        var values = new Dictionary<string, object?>(StringComparer.Ordinal) { [table.PrimaryId] = id };
        foreach (var attribute in element.Attributes().Where(a => a.Name.LocalName is not ("table" or "id")))
        {
            var column = table.Column(attribute.Name.LocalName);
            values[column.Name] = column.Type switch
            {
                ColumnType.Integer => Xml.Integer(attribute.Value),
                ColumnType.Text => attribute.Value,
                ColumnType.DateTime => DateTime.SpecifyKind(DateTime.ParseExact(attribute.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture), DateTimeKind.Utc),
                ColumnType.Lookup => new EntityReference(column.Targets.Single(), Xml.Id(attribute.Value)),
                _ => throw new InvalidOperationException($"The standard description has a row with a value of the type {column.Type}."),
            };
        }

        return new StandardRow(table, id, values);
    }
}
