using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Mapping;

namespace XrmLeads.Notices;

/// <summary>In-app notifications. Source: developer/model-driven-apps/clientapi/send-in-app-notifications.md.</summary>
internal static class AppNotifications
{
    private const string Table = "appnotification";
    private const int Timed = 200000000;

    /// <summary>Who of some people was told already: got the same words of the same lead since the operation. One read.</summary>
    internal static HashSet<Guid> Told(PluginRun run, Notice notice, IReadOnlyList<Person> people)
    {
        var query = new QueryExpression(Table) { ColumnSet = new ColumnSet(LeadColumns.OwnerId, "body", "data") };
        query.Criteria.AddCondition(LeadColumns.OwnerId, ConditionOperator.In, [.. people.Select(person => (object)person.Id)]);
        query.Criteria.AddCondition("title", ConditionOperator.Equal, notice.Title);
        query.Criteria.AddCondition(LeadColumns.CreatedOn, ConditionOperator.GreaterEqual, OperationTime.Stored(run.Now));
        return [.. run.SystemService.RetrieveMultiple(query).Entities.Where(row => IsOf(row, notice)).Select(row => row.Lookup(LeadColumns.OwnerId)!.Id)];
    }

    /// <summary>Tells somebody. The message has no class in the SDK, and its actions are rows without a table.</summary>
    internal static void Send(PluginRun run, Notice notice, Person person)
    {
        var request = new OrganizationRequest("SendAppNotification")
        {
            ["Title"] = notice.Title,
            ["Body"] = notice.Body,
            ["Recipient"] = person.Reference,
            ["IconType"] = new OptionSetValue((int)notice.Icon),
            ["ToastType"] = new OptionSetValue(Timed),
        };
        if (notice.LeadId is { } lead)
        {
            request["Actions"] = new Entity { ["actions"] = new EntityCollection([Open(lead)]) };
        }

        run.SystemService.Execute(request);
    }

    /// <summary>Whether a notification is this one; two leads may have one name, so what it opens counts too.</summary>
    private static bool IsOf(Entity row, Notice notice) =>
        (row.Text("body") ?? "") == notice.Body
        && (notice.LeadId is not { } lead || row.Text("data")?.IndexOf(lead.ToString("D"), StringComparison.OrdinalIgnoreCase) >= 0);

    private static Entity Open(Guid lead) => new()
    {
        ["title"] = Sentences.OpenLead,
        ["data"] = new Entity { ["type"] = "url", ["url"] = "?pagetype=entityrecord&etn=lead&id=" + lead.ToString("D") },
    };
}
