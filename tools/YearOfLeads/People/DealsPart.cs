using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;
using XrmLeads.YearOfLeads.Records;

namespace XrmLeads.YearOfLeads.People;

/// <summary>SQL leads become opportunities, and opportunities are won and lost.</summary>
internal sealed class DealsPart(Desk desk)
{
    private readonly List<(Guid Opportunity, Guid Rep, DateTime ClosesOn)> _open = [];

    /// <summary>A day of closing.</summary>
    internal void Day()
    {
        foreach (var lead in desk.Book.Leads.Where(lead => desk.Book.Stage(lead) == StageChoice.Sql && desk.Book.Row(lead).IsOpen()).ToList())
        {
            if (desk.Dice.Chance(0.25))
            {
                Qualify(lead, desk.Book.Row(lead).Lookup("ownerid")!.Value);
            }
        }

        for (var place = _open.Count - 1; place >= 0; place--)
        {
            if (_open[place].ClosesOn <= desk.Now)
            {
                Close(_open[place].Opportunity, _open[place].Rep);
                _open.RemoveAt(place);
            }
        }
    }

    /// <summary>The standard Qualify of Dynamics.</summary>
    internal void Qualify(Guid lead, Guid by)
    {
        var results = desk.As(by).Send("qualify a lead", new QualifyLeadRequest
        {
            LeadId = new EntityReference(LeadTable.Name, lead),
            CreateAccount = true,
            CreateContact = true,
            CreateOpportunity = true,
            Status = new OptionSetValue(-1),
        }, lead);
        if (results?["CreatedEntities"] is EntityReferenceCollection created && created.FirstOrDefault(row => row.LogicalName == "opportunity") is { } opportunity)
        {
            _open.Add((opportunity.Id, by, desk.Now.AddDays(desk.Dice.Between(5, 90))));
        }
    }

    private void Close(Guid opportunity, Guid by)
    {
        var isWon = desk.Dice.Chance(0.45);
        desk.As(by).Update(isWon ? "win an opportunity" : "lose an opportunity", new Entity("opportunity", opportunity)
        {
            ["statecode"] = new OptionSetValue(isWon ? 1 : 2),
            ["statuscode"] = new OptionSetValue(isWon ? 3 : 4),
            ["actualvalue"] = new Money(isWon ? 1000 * desk.Dice.Between(5, 80) : 0),
            ["actualclosedate"] = desk.Now.Date,
        });
    }
}
