using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests;

/// <summary>Three leads that most query tests look at: Adams and Baker at Acme, Clark without a company; Baker has the items One and Two.</summary>
internal sealed class People : IDisposable
{
    internal People()
    {
        Adams = Lead("Adams", 9m, "Acme", 1000m);
        Baker = Lead("Baker", 20.5m, "Acme", 3000m);
        Clark = Lead("Clark", 100m, null, null);
        foreach (var (name, count, day) in new[] { ("One", 3, 25), ("Two", 4, 27) })
        {
            Organization.CreateItem(i =>
            {
                i["xl_name"] = name;
                i["xl_count"] = count;
                i["xl_leadid"] = new EntityReference("lead", Baker);
                i["xl_when"] = new DateTime(2023, day == 25 ? 3 : 8, day, 12, 0, 0, DateTimeKind.Utc);
            });
        }
    }

    internal Organization Organization { get; } = new();

    internal Guid Adams { get; }

    internal Guid Baker { get; }

    internal Guid Clark { get; }

    public void Dispose() => Organization.Dispose();

    /// <summary>The rows of FetchXML whose fetch element is given by its attributes and whose entity is lead.</summary>
    internal EntityCollection Fetch(string inside, string fetch = "") => FetchAny($"<fetch {fetch}><entity name='lead'>{inside}</entity></fetch>");

    internal EntityCollection FetchAny(string xml) => Organization.Service.RetrieveMultiple(new FetchExpression(xml));

    /// <summary>The last names that FetchXML finds, in their order, comma separated.</summary>
    internal string LastNames(string inside, string fetch = "")
        => string.Join(',', Fetch($"<attribute name='lastname' /><order attribute='lastname' />{inside}", fetch).Entities.Select(e => e["lastname"]));

    private Guid Lead(string lastName, decimal score, string? company, decimal? budget) => Organization.CreateLead(l =>
    {
        l["lastname"] = lastName;
        l["xl_score"] = score;
        l["companyname"] = company;
        l["budgetamount"] = budget is { } amount ? new Money(amount) : null;
        l["jobtitle"] = lastName == "Adams" ? "Adams" : "CEO";
    });
}
