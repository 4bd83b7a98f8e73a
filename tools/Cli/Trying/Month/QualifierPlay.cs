using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Trying.Month;

/// <summary>What a qualifier does: takes the next lead, calls, writes down what is said, and finishes; or nobody answers.</summary>
internal sealed class QualifierPlay(Person qualifier, Random random, Tally tally)
{
    /// <summary>Up to three leads in an hour.</summary>
    /// <param name="now">The moment, UTC.</param>
    internal void Hour(DateTime now)
    {
        for (var left = 3; left > 0; left--)
        {
            var lead = (Guid)qualifier.Call(TakeNextApi.Name, (TakeNextApi.Request.ScopeCode, "default"))[TakeNextApi.Response.LeadId];
            if (lead == Guid.Empty)
            {
                return;
            }

            tally.Add("leads were taken into the hands of the qualifier");
            if (random.NextDouble() < Truth.Of(lead).Reachable)
            {
                Ask(lead);
            }
            else
            {
                Miss(lead, now);
            }
        }
    }

    private void Ask(Guid lead)
    {
        var truth = Truth.Of(lead);
        var row = Read(lead);
        if (string.IsNullOrEmpty(row.GetAttributeValue<string>("jobtitle")))
        {
            qualifier.Save(new Entity(LeadTable.Name, lead) { ["jobtitle"] = truth.JobTitle });
        }

        qualifier.Answer(lead, ("authority", truth.Authority), ("need", truth.Need));
        qualifier.Call(FinishQualificationApi.Name, ("Target", new EntityReference(LeadTable.Name, lead)), (FinishQualificationApi.Request.Minutes, 8 + random.Next(15)));
        tally.Add("leads were asked and finished by the qualifier");
    }

    private void Miss(Guid lead, DateTime now)
    {
        var target = new EntityReference(LeadTable.Name, lead);
        if (Read(lead).GetAttributeValue<int?>(LeadTable.Unanswered) == 1)
        {
            qualifier.Call(CreateFormLinkApi.Name, ("Target", target));
            tally.Add("links to the questions were sent");
        }

        qualifier.Call(NoAnswerApi.Name, ("Target", target), (NoAnswerApi.Request.CallBackOn, now.AddHours(24)));
        tally.Add("calls of the qualifier were not answered");
    }

    private Entity Read(Guid lead)
    {
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet("jobtitle", LeadTable.Unanswered) };
        query.Criteria.AddCondition(LeadTable.Id, ConditionOperator.Equal, lead);
        return qualifier.Find(query)[0];
    }
}
