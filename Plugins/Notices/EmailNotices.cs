using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Mapping;

namespace XrmLeads.Notices;

/// <summary>
/// E-mails to the users who are told. They are regarding nothing, so that they are on no timeline and count as no follow-up. Source:
/// dotnet/api microsoft.crm.sdk.messages.sendemailrequest.
/// </summary>
internal static class EmailNotices
{
    private const string Table = "email";
    private const string Id = "activityid";
    private const int Draft = 1;

    /// <summary>The status of the e-mails that an earlier try has made, by their id. One read.</summary>
    internal static IReadOnlyDictionary<Guid, int?> Made(PluginRun run, IReadOnlyList<Person> people)
    {
        var query = new QueryExpression(Table) { ColumnSet = new ColumnSet(LeadColumns.StatusCode) };
        query.Criteria.AddCondition(Id, ConditionOperator.In, [.. people.Select(person => (object)IdOf(run, person))]);
        return run.SystemService.RetrieveMultiple(query).Entities.ToDictionary(row => row.Id, row => row.Choice(LeadColumns.StatusCode));
    }

    /// <summary>Writes to somebody: a row and a call, where an earlier try has not done so.</summary>
    internal static void Send(PluginRun run, Notice notice, Person person, EntityReference queue, IReadOnlyDictionary<Guid, int?> made)
    {
        var id = IdOf(run, person);
        var isMade = made.TryGetValue(id, out var status);
        if (!isMade)
        {
            run.SystemService.Create(new Entity(Table, id)
            {
                ["subject"] = notice.Title,
                ["description"] = notice.Body,
                ["directioncode"] = true,
                ["from"] = Party(queue),
                ["to"] = Party(person.Reference),
            });
        }

        if (!isMade || status == Draft)
        {
            run.SystemService.Execute(new OrganizationRequest("SendEmail") { ["EmailId"] = id, ["IssueSend"] = true, ["TrackingToken"] = "" });
        }
    }

    /// <summary>
    /// The id of the e-mail about this operation to a user, the same however often the job runs: the operation's id, which stays, mixed with the user's.
    /// </summary>
    private static Guid IdOf(PluginRun run, Person person)
    {
        var id = run.Context.OperationId.ToByteArray();
        var user = person.Id.ToByteArray();
        for (var i = 0; i < id.Length; i++)
        {
            id[i] ^= user[i];
        }

        return new Guid(id);
    }

    private static EntityCollection Party(EntityReference who) => new([new Entity("activityparty") { ["partyid"] = who }]);
}
