using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Tests.Fuzz;

/// <summary>Few rows of two tables with equal, empty and near values, in the organization and beside it as plain values.</summary>
internal sealed class Data : IDisposable
{
    private static readonly string?[] Texts = ["apple", "Banana", "banana", "b_n", "50%", "", null];
    private static readonly int?[] Counts = [0, 1, 1, 2, 10, null];
    private static readonly decimal?[] Amounts = [-1.5m, 0m, 0.25m, 100m, null];

    internal Data()
    {
        for (var i = 0; i < 5; i++)
        {
            var lead = new Entity("lead", Id(1, i)) { ["lastname"] = Texts[i], ["companyname"] = Texts[(i + 4) % 7], ["xl_score"] = i == 3 ? null : i * 12.5m };
            Add(lead, Leads, "leadid");
        }

        for (var i = 0; i < 14; i++)
        {
            var item = new Entity("xl_item", Id(2, i))
            {
                ["xl_name"] = Texts[i % 7],
                ["xl_count"] = Counts[i % 6],
                ["xl_amount"] = Amounts[i % 5],
                ["xl_when"] = i % 4 == 0 ? null : new DateTime(2026, 1 + (i % 3), 10, i, 0, 0, DateTimeKind.Utc),
                ["xl_leadid"] = i % 6 > 3 ? null : new EntityReference("lead", Id(1, i % 6)),
            };
            Add(item, Items, "xl_itemid");
        }
    }

    internal Organization Organization { get; } = new();

    internal List<Dictionary<string, object?>> Leads { get; } = [];

    internal List<Dictionary<string, object?>> Items { get; } = [];

    public void Dispose() => Organization.Dispose();

    private static Guid Id(int table, int number) => new(table, (short)number, 0, new byte[8]);

    private void Add(Entity row, List<Dictionary<string, object?>> rows, string key)
    {
        Organization.Service.Create(row);

        // An empty text is none.
        var values = row.Attributes.ToDictionary(a => a.Key, a => a.Value is EntityReference reference ? reference.Id : a.Value is "" ? null : a.Value);
        values[key] = row.Id;
        rows.Add(values!);
    }
}
