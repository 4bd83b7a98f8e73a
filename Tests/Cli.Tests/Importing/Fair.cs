namespace XrmLeads.Cli.Tests.Importing;

/// <summary>A small file of leads and its mapping, for the default definition.</summary>
internal static class Fair
{
    internal const string Header = "Badge;Company;Staff;Asked for a demo;On;Budget\n";

    internal const string Rows = """
        A-17;Nordwind;120;yes;03.09.2026;can buy
        A-18;Lindgren;-;no;-;-
        A-19;Okafor Ltd;8;yes;04.09.2026;-

        """;

    /// <summary>The mapping; its leads are named by their badges.</summary>
    internal const string ById = """{ "column": "Badge" }""";

    /// <summary>The mapping; its leads are named by their rows.</summary>
    internal const string ByRow = """{ "rowNumber": true }""";

    internal static string Mapping(string id) => $$"""
        {
          "name": "Trade fair",
          "file": { "separator": ";", "decimal": "," },
          "now": "2026-09-10T00:00:00Z",
          "id": {{id}},
          "empty": { "words": ["-"] },
          "columns": [{ "from": "Company", "to": "companyname" }, { "from": "Staff", "to": "numberofemployees" }],
          "constants": [{ "to": "leadsourcecode", "value": 7, "why": "All of them were met at the fair." }],
          "signals": [{ "type": "demo_request", "when": { "column": "Asked for a demo", "in": ["yes"] }, "on": { "date": "On", "format": "dd.MM.yyyy" } }],
          "answers": [{ "item": "budget", "from": "Budget", "values": { "can buy": 2, "will buy": 3 }, "on": { "at": "2026-09-04" } }]
        }
        """;
}
