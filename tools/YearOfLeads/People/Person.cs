using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse;
using XrmLeads.Schema;

namespace XrmLeads.YearOfLeads.People;

/// <summary>Somebody who works in the org, as its user with his roles: what he may not do is refused to him as in Dataverse, and counted.</summary>
internal sealed class Person(Desk desk, IOrganizationService service, Guid id)
{
    private const int SecondsOfDeed = 7;

    internal Guid Id => id;

    /// <summary>Calls a custom API on a lead; null where it was refused.</summary>
    internal ParameterCollection? Act(string api, Guid? lead, params (string Name, object? Value)[] parameters)
    {
        var request = new OrganizationRequest(api);
        if (lead is { } target)
        {
            request["Target"] = new EntityReference(LeadTable.Name, target);
        }

        foreach (var (name, value) in parameters)
        {
            if (value is not null)
            {
                request[name] = value;
            }
        }

        return Send(api, request, lead);
    }

    /// <summary>Makes a row; null where it was refused.</summary>
    internal Guid? Create(string deed, Entity row) => Send(deed, new OrganizationRequest("Create") { ["Target"] = row }, null)?["id"] as Guid?;

    /// <summary>Changes a row.</summary>
    /// <returns>False where it was refused.</returns>
    internal bool Update(string deed, Entity row) => Send(deed, new OrganizationRequest("Update") { ["Target"] = row }, row.LogicalName == LeadTable.Name ? row.Id : null) is not null;

    /// <summary>Sends any request; null where it was refused.</summary>
    internal ParameterCollection? Send(string deed, OrganizationRequest request, Guid? lead)
    {
        desk.Org.Clock.Pass(SecondsOfDeed);
        try
        {
            var results = service.Execute(request).Results;
            Count(desk.Deeds, deed);
            return results;
        }
        catch (DataverseFaultException fault) when (fault.InnerException is InvalidPluginExecutionException)
        {
            // A plugin says why not in a sentence: so it is where people do what the rules do not allow, or come too late.
            Count(desk.Refusals, deed + ": " + fault.Message);
            return null;
        }
        catch (DataverseFaultException fault)
        {
            desk.Faults.Add($"{desk.Now:yyyy-MM-ddTHH:mm:ss}: {deed} ended with a fault that is no refusal: {fault.Message} {(lead is { } of ? desk.Book.Tell(of) : "")}");
            return null;
        }
    }

    /// <summary>Answers of a lead that were given; nothing is sent where there is none.</summary>
    internal void Answer(Guid lead, params (string Item, string? Value)[] answers)
    {
        var given = answers.Where(answer => answer.Value is not null).Select(answer =>
            $$"""{"item":"{{answer.Item}}","value":"{{answer.Value}}","source":"verified","evidence":"Said so on the phone."}""").ToList();
        if (given.Count > 0)
        {
            Act(SubmitAnswersApi.Name, lead, (SubmitAnswersApi.Request.Answers, "[" + string.Join(',', given) + "]"));
        }
    }

    /// <summary>Notes a phone call with a lead as made.</summary>
    internal void LogCall(Guid lead, bool isReached)
    {
        var call = Create("note a call", new Entity("phonecall")
        {
            ["subject"] = isReached ? "Talked" : "Nobody answered",
            ["directioncode"] = true,
            ["regardingobjectid"] = new EntityReference(LeadTable.Name, lead),
            [PhoneCallTable.Reached] = isReached,
        });
        if (call is { } made)
        {
            Update("complete a call", new Entity("phonecall", made) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        }
    }

    private static void Count(SortedDictionary<string, int> counts, string what)
    {
        counts.TryGetValue(what, out var count);
        counts[what] = count + 1;
    }
}
