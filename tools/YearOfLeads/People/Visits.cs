using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;
using XrmLeads.YearOfLeads.Records;

namespace XrmLeads.YearOfLeads.People;

/// <summary>What leads do: they open mails, read pages, and now and then one asks for sales, gives up, or asks to be left alone.</summary>
internal sealed class Visits(Desk desk)
{
    private const double SignalsOfDay = 0.12, OptOutsOfDay = 0.0002, CorrectionsOfDay = 0.001;

    /// <summary>A part of a day.</summary>
    /// <param name="share">Which part, above 0 and at most 1.</param>
    internal void Some(double share)
    {
        var leads = desk.Book.Leads;
        if (leads.Count == 0)
        {
            return;
        }

        for (var left = desk.Dice.Around(leads.Count * SignalsOfDay * share); left > 0; left--)
        {
            Signal(leads[desk.Dice.Between(0, leads.Count)]);
        }

        for (var left = desk.Dice.Around(leads.Count * OptOutsOfDay * share); left > 0; left--)
        {
            OptOut(leads[desk.Dice.Between(0, leads.Count)]);
        }

        for (var left = desk.Dice.Around(leads.Count * CorrectionsOfDay * share); left > 0; left--)
        {
            Correct(leads[desk.Dice.Between(0, leads.Count)]);
        }
    }

    private void Signal(Guid lead)
    {
        var dice = desk.Dice;
        if (!dice.Chance(desk.TruthOf(lead).Activity / 6))
        {
            return;
        }

        var type = dice.Weighted(
            ("email_click", 24), ("site_visit", 18), ("product_page", 12), ("case_study", 6), ("content_download", 8), ("pricing_page", 10), ("event_attend", 4), ("demo_request", 8),
            ("contact_sales", 4), ("quote_request", 3), ("trial_signup", 2), ("product_upgrade", 2), ("service_upgrade", 1), ("unsubscribe", 1), ("hard_bounce", 1), ("email_open", 5));
        var service = desk.As(desk.Org.Service);
        if (dice.Chance(0.2) && desk.Book.Lead.Row(lead)?.GetAttributeValue<string>("emailaddress1") is { Length: > 0 } email)
        {
            service.Act(RecordSignalApi.Name, null, (RecordSignalApi.Request.Email, email), (RecordSignalApi.Request.SignalType, type), (RecordSignalApi.Request.Source, "site"));
        }
        else
        {
            service.Act(
                RecordSignalApi.Name, null, (RecordSignalApi.Request.LeadId, lead), (RecordSignalApi.Request.SignalType, type),
                (RecordSignalApi.Request.OccurredOn, dice.Chance(0.1) ? desk.Now.AddHours(-dice.Between(1, 72)) : null));
        }
    }

    private void OptOut(Guid lead)
    {
        if (desk.Book.Row(lead).IsOpen())
        {
            var column = desk.Dice.Of("msdyn_gdproptout", LeadTable.Suppressed);
            desk.As(desk.Org.Marketers[0]).Update("opt a lead out", new Entity(LeadTable.Name, lead) { [column] = true });
        }
    }

    /// <summary>Somebody corrects what is known of a lead.</summary>
    private void Correct(Guid lead)
    {
        if (desk.Book.Row(lead).IsOpen())
        {
            desk.As(desk.Dice.Of(desk.Org.Qualifiers)).Update("correct a lead", new Entity(LeadTable.Name, lead)
            {
                ["jobtitle"] = desk.Dice.Of("Head of Operations", "Managing Director", "Analyst"),
                ["numberofemployees"] = desk.Dice.Of(4, 300, 900),
            });
        }
    }
}
