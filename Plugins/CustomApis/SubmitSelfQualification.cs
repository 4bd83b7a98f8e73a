using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Lane;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Takes what a lead answered by its link, handed in by the server of a site. All of it is done as SYSTEM, since the caller may see no lead. A token that is
/// unknown, expired or used is answered alike, and counted: two reads and two writes. Else beside a write for each answer and those of one judgement: three reads
/// and two writes, the link, the lead, the link again under the lock; lock and link.
/// </summary>
[PluginType("5b240d50-df40-48cd-9efe-a6055df2775a")]
[CustomApi(SubmitSelfQualificationApi.Name)]
public sealed class SubmitSelfQualification : PluginBase
{
    private const int LongestToken = 100;
    private const int LongestAnswers = 20_000;

    private protected override void Run(PluginRun run)
    {
        var token = run.Input<string>(SubmitSelfQualificationApi.Request.Token) ?? "";
        var answers = run.Input<string>(SubmitSelfQualificationApi.Request.Answers) ?? "";
        if (token.Length > LongestToken || answers.Length > LongestAnswers)
        {
            throw new InvalidPluginExecutionException(Sentences.FormTooLong(LongestAnswers));
        }

        var catalogue = DefinitionCatalogue.For(run);
        if (catalogue.IsOff)
        {
            throw new InvalidPluginExecutionException(Sentences.IsOff);
        }

        var isAccepted = Find(run, FormLinks.HashOf(token)) is { } link && Take(run, catalogue, link, answers);
        if (!isAccepted)
        {
            FailedTries.Count(run);
        }

        run.Output[SubmitSelfQualificationApi.Response.Accepted] = isAccepted;
    }

    /// <summary>The link of a token; null where it does not work.</summary>
    private static Entity? Find(PluginRun run, string hash)
    {
        var query = new QueryExpression(FormLinkTable.Name)
        {
            ColumnSet = new ColumnSet(
                FormLinkTable.TokenHash, FormLinkTable.LeadId, FormLinkTable.ExpiresOn, FormLinkTable.UsedOn, FormLinkTable.Failures, FormLinkTable.FailuresSince),
        };
        query.Criteria.AddCondition(FormLinkTable.TokenHash, ConditionOperator.In, hash, FailedTries.Key);
        var rows = run.SystemService.RetrieveMultiple(query).Entities;
        if (FailedTries.AreTooMany(rows.FirstOrDefault(row => row.Text(FormLinkTable.TokenHash) == FailedTries.Key), run.Now))
        {
            throw new InvalidPluginExecutionException(Sentences.TooManyTries);
        }

        return rows.FirstOrDefault(row => row.Text(FormLinkTable.TokenHash) == hash && row.When(FormLinkTable.UsedOn) is null && row.When(FormLinkTable.ExpiresOn) > run.Now
            && row.Lookup(FormLinkTable.LeadId) is not null);
    }

    /// <summary>Keeps the answers under the lead's lock; false where the link was used in between or the lead is closed.</summary>
    private static bool Take(PluginRun run, DefinitionCatalogue catalogue, Entity link, string answers)
    {
        var judge = new LeadJudge(run, catalogue);
        var record = judge.LockAndRead(link.Lookup(FormLinkTable.LeadId)!.Id);
        if (record is null || !judge.RowOf(record).IsOpen
            || run.SystemService.Retrieve(FormLinkTable.Name, link.Id, new ColumnSet(FormLinkTable.UsedOn)).When(FormLinkTable.UsedOn) is not null)
        {
            return false;
        }

        run.SystemService.Update(new Entity(FormLinkTable.Name, link.Id) { [FormLinkTable.UsedOn] = OperationTime.Stored(run.Now) });
        new AnswerIntake(run, catalogue, judge).Keep(record, definition => AnswerSheet.ReadClaims(answers, definition, run.Now), run.SystemService, new Dictionary<string, object?>
        {
            [AnswerTable.VerifiedById] = new EntityReference("systemuser", run.Context.UserId),
            [AnswerTable.OwnerId] = record.Lead.Lookup(LeadColumns.OwnerId),
        });
        return true;
    }
}
