using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Cli.Definitions;
using XrmLeads.Cli.Mapping;
using XrmLeads.Cli.Mapping.Reading;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Cli.Tests.Mapping;

/// <summary>A mapping without faults on the default definition with two columns of the org's own; a test changes what it is about.</summary>
internal static class MappingText
{
    internal const string Valid = """
        {
          "name": "Fair",
          "file": { "separator": ";", "encoding": "utf-8", "decimal": "," },
          "now": "2026-09-10T00:00:00Z",
          "id": { "column": "Badge" },
          "empty": { "words": ["-"], "byColumn": { "Days": ["999"] } },
          "columns": [
            { "from": "Company", "to": "companyname" },
            { "from": "Staff", "to": "numberofemployees" },
            { "from": "Size", "to": "xs_size", "values": { "small": 1, "large": 2 } },
            { "from": "Mail", "to": "donotemail", "values": { "off": true, "on": false } },
            { "from": "Met", "to": "xs_meton", "format": "dd.MM.yyyy" },
            { "from": "Sector", "to": "industrycode" },
            { "from": "Call", "to": "donotphone" },
            { "from": "Since", "to": "lastusedincampaign" },
            { "from": "Class", "to": "xs_size2" }
          ],
          "constants": [{ "to": "leadsourcecode", "value": 7, "why": "All were met at the fair." }],
          "signals": [
            { "type": "demo_request", "when": { "column": "Demo", "in": ["yes", "please"] }, "on": { "date": "Asked", "format": "dd.MM.yyyy HH:mm" } },
            { "type": "event_attend", "on": { "daysAgo": "Days" } }
          ],
          "answers": [
            { "item": "budget", "from": "Budget", "values": { "can buy": 2, "open": "unknown" }, "on": { "at": "2026-09-04" } },
            { "item": "authority", "from": "Power", "on": { "at": "now" } }
          ],
          "outcome": { "column": "Result", "won": ["won"] }
        }
        """;

    internal static LeadDefinition Definition { get; } = ReadDefinition();

    /// <summary>The valid mapping with one text, which must be there, replaced by another.</summary>
    internal static string With(string text, string replacement)
    {
        Assert.AreEqual(2, Valid.Split(text).Length, $"\"{text}\" stands not once in the valid mapping.");
        return Valid.Replace(text, replacement, StringComparison.Ordinal);
    }

    internal static IReadOnlyList<MappingFault> Faults(string json) => MappingReader.Read(json, Definition).Faults;

    internal static LeadMapping Read(string json)
    {
        var reading = MappingReader.Read(json, Definition);
        Assert.IsNotNull(reading.Mapping, string.Join("\n", reading.Faults));
        return reading.Mapping;
    }

    private static LeadDefinition ReadDefinition()
    {
        var json = DefinitionFile.ReadText(DefinitionFile.Default).Replace(
            "\"columns\": []",
            """
            "columns": [
              { "name": "xs_size", "type": "choice", "label": "Size", "choices": [{ "value": 1, "label": "Small" }, { "value": 2, "label": "Large" }] },
              { "name": "xs_size2", "type": "choice", "label": "Class", "choices": [{ "value": 1, "label": "First" }, { "value": 2, "label": "Second" }] },
              { "name": "xs_meton", "type": "date" }
            ]
            """,
            StringComparison.Ordinal).Replace(
            "\"appliesTo\": []", """
            "appliesTo": [{ "kind": "choice", "column": "xs_size", "values": [1, 2] }, { "kind": "choice", "column": "xs_size2", "values": [1, 2] },
              { "kind": "present", "columns": ["donotphone"] }, { "kind": "present", "columns": ["xs_meton"] }, { "kind": "present", "columns": ["lastusedincampaign"] }]
            """, StringComparison.Ordinal);
        var reading = DefinitionReader.Read(json);
        return reading.Definition ?? throw new InvalidOperationException(string.Join("\n", reading.Faults.Select(fault => fault.ToString())));
    }
}
