using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;

namespace XrmLeads.YearOfLeads.People;

/// <summary>What a sales rep does with the leads that he has: accepts or lets wait, calls, asks, confirms, rejects with a reason, passes on.</summary>
internal sealed class RepPart(Desk desk, Guid rep, double diligence)
{
    private readonly Person _me = desk.As(rep);
    private readonly Dictionary<Guid, DateTime> _callsAgainOn = [];

    /// <summary>Half an hour of work.</summary>
    /// <param name="leads">The leads that he owns and that are with sales.</param>
    internal void Work(IReadOnlyList<Guid> leads)
    {
        foreach (var lead in leads)
        {
            var stage = desk.Book.Stage(lead);
            if (stage == StageChoice.SalesReady)
            {
                Meet(lead);
            }
            else if (stage == StageChoice.Sal && desk.Dice.Chance(diligence * 0.4) && !(_callsAgainOn.TryGetValue(lead, out var on) && on > desk.Now))
            {
                _callsAgainOn[lead] = desk.Now.AddHours(desk.Dice.Between(4, 60));
                Talk(lead);
            }
        }
    }

    /// <summary>The beginning of a day: who was paused mostly switches on again.</summary>
    internal void Morning()
    {
        if (desk.Dice.Chance(0.3))
        {
            _me.Act(ResumeRoutingApi.Name, null);
        }
        else if (desk.Dice.Chance(0.01))
        {
            _me.Act(PauseRoutingApi.Name, null);
        }
    }

    private void Meet(Guid lead)
    {
        var dice = desk.Dice;
        if (dice.Chance(0.01))
        {
            _me.Act(PassOnApi.Name, lead, (PassOnApi.Request.Reason, "On the road."));
        }
        else if (dice.Chance(0.02))
        {
            Reject(lead, desk.TruthOf(lead).Flaw ?? dice.Of("F1", "I1", "X1", "X2", "C1"));
        }
        else if (dice.Chance(diligence * 0.6))
        {
            _me.Act(AcceptLeadApi.Name, lead);
        }
    }

    private void Talk(Guid lead)
    {
        var truth = desk.TruthOf(lead);
        var isReached = truth.Flaw is not "C2" && desk.Dice.Chance(truth.Reachable);
        _me.LogCall(lead, isReached);
        if (!isReached)
        {
            if (truth.Flaw == "C2" || desk.Dice.Chance(0.15))
            {
                Reject(lead, truth.Flaw == "C2" ? "C2" : "C1");
            }

            return;
        }

        if (desk.Dice.Chance(0.7))
        {
            _me.Update("enter a position", new Entity(LeadTable.Name, lead) { ["jobtitle"] = desk.Dice.Of("Head of Operations", "Managing Director", "Analyst") });
        }

        _me.Answer(lead, ("authority", truth.Authority), ("budget", truth.Budget), ("need", truth.Need), ("timing", truth.Timing));
        if (truth.Reason is { } reason && desk.Dice.Chance(0.8))
        {
            Reject(lead, reason);
        }
        else if (_me.Act(ConfirmSqlApi.Name, lead) is null && desk.Dice.Chance(0.25))
        {
            Reject(lead, truth.Reason ?? desk.Dice.Of("F1", "I1", "B1", "N1"));
        }
    }

    private void Reject(Guid lead, string reason)
    {
        var dice = desk.Dice;
        if (reason == "X4")
        {
            _me.Act(PassOnApi.Name, lead, (PassOnApi.Request.Reason, "No time."));
            return;
        }

        // Now and then something is forgotten, and the rep is told what.
        var isWhole = dice.Chance(0.95);
        _me.Act(
            RejectLeadApi.Name, lead, (RejectLeadApi.Request.ReasonCode, reason),
            (RejectLeadApi.Request.Evidence, isWhole ? reason == "F2" ? "https://rival.example" : "Said so in the call of today." : null),
            (RejectLeadApi.Request.Comment, "Not now."),
            (RejectLeadApi.Request.Channel, reason == "C3" && isWhole ? dice.Of("any", "email", "phone") : null),
            (RejectLeadApi.Request.AskedOn, reason == "C3" && isWhole ? desk.Now : null),
            (RejectLeadApi.Request.RecallOn, reason == "T1" && isWhole ? desk.Now.AddDays(dice.Between(30, 150)) : null),
            (RejectLeadApi.Request.ReferralLastName, reason == "A2" && isWhole ? "Right" : null),
            (RejectLeadApi.Request.ReferralEmail, reason == "A2" && isWhole ? $"right.{lead:N}@firm.example" : null),
            (RejectLeadApi.Request.RecordId, reason is "X1" or "X2" && isWhole ? Record(reason, lead) : null));
    }

    /// <summary>The record that shows it: for a duplicate another lead, for a customer an account.</summary>
    private Guid? Record(string reason, Guid lead)
    {
        if (reason == "X1")
        {
            var other = desk.Dice.Of([.. desk.Book.Leads]);
            return other == lead ? null : other;
        }

        return _me.Create("note an account", new Entity("account") { ["name"] = "Customer " + lead.ToString("N") });
    }
}
