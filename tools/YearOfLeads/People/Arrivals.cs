using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;

namespace XrmLeads.YearOfLeads.People;

/// <summary>The leads that come in: from lists and fairs, from forms with a demo request, from reps who found them, and now and then one that is there already.</summary>
internal sealed class Arrivals(Desk desk)
{
    private const string Form = "form", List = "list", Rep = "rep";

    private readonly List<(Guid Lead, string Email)> _known = [];
    private int _number;

    /// <summary>How many came.</summary>
    internal int Count => _number;

    /// <summary>One lead comes.</summary>
    internal void One()
    {
        var dice = desk.Dice;
        var way = dice.Weighted((List, 65), (Form, 30), (Rep, 5));
        var row = Row(++_number);
        if (_known.Count > 0 && dice.Chance(0.05))
        {
            row["emailaddress1"] = _known[dice.Between(0, _known.Count)].Email;
        }

        var by = desk.As(way == Rep ? dice.Of(desk.Org.Reps) : dice.Of(desk.Org.Marketers));
        if (way == Form)
        {
            row["leadsourcecode"] = new OptionSetValue(8);
        }

        if (by.Create("create a lead", row) is not { } lead)
        {
            return;
        }

        _known.Add((lead, row.GetAttributeValue<string>("emailaddress1")));
        desk.TruthOf(lead);
        if (way == Form)
        {
            desk.As(desk.Org.Service).Act(RecordSignalApi.Name, null, (RecordSignalApi.Request.LeadId, lead), (RecordSignalApi.Request.SignalType, dice.Of("demo_request", "contact_sales")));
        }
        else if (way == Rep && dice.Chance(0.7))
        {
            by.Act(TakeLeadApi.Name, lead);
        }
    }

    private Entity Row(int number)
    {
        var dice = desk.Dice;
        var row = new Entity(LeadTable.Name)
        {
            ["firstname"] = dice.Of("Ana", "Ben", "Chi", "Dan", "Eva"),
            ["lastname"] = dice.Of("Berg", "Costa", "Novak", "Smith", "Wang"),
            ["companyname"] = "Firm " + number.ToString(CultureInfo.InvariantCulture),
            ["industrycode"] = new OptionSetValue(dice.Of(1, 6, 6, 12, 20)),
            ["numberofemployees"] = dice.Of(4, 40, 300, 300, 900, 20_000),
            ["revenue"] = new Money(dice.Of(100_000m, 5_000_000m, 20_000_000m, 20_000_000m)),
            ["address1_country"] = dice.Of("Germany", "Germany", "France", "United States", "Brazil"),
            ["emailaddress1"] = string.Create(CultureInfo.InvariantCulture, $"lead{number}@firm{number}.example"),
        };
        if (dice.Chance(0.75))
        {
            row["jobtitle"] = dice.Of("Head of Operations", "Managing Director", "Chief Operating Officer", "Analyst", "Team Lead IT", "Student");
        }

        if (dice.Chance(0.7))
        {
            row["telephone1"] = "+49 30 1";
        }

        return row;
    }
}
