using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;
using XrmLeads.LocalDataverse;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Trying.Month;

/// <summary>Somebody who works in the org, as its user with his roles: whatever he may not do is refused to him here as in Dataverse.</summary>
internal sealed class Person : IDisposable
{
    private readonly Connection _connection;

    internal Person(Dataverse dataverse, string name)
    {
        Name = name;
        _connection = Connection.To(dataverse, name);
        Id = ((Microsoft.Crm.Sdk.Messages.WhoAmIResponse)_connection.Execute(new Microsoft.Crm.Sdk.Messages.WhoAmIRequest())).UserId;
    }

    /// <summary>The name to sign in with.</summary>
    internal string Name { get; }

    /// <summary>The id of the user.</summary>
    internal Guid Id { get; }

    /// <summary>Calls a custom API.</summary>
    /// <exception cref="CommandFault">The org refuses it.</exception>
    internal ParameterCollection Call(string api, params (string Name, object Value)[] parameters)
    {
        var request = new OrganizationRequest(api);
        foreach (var (name, value) in parameters)
        {
            request[name] = value;
        }

        return _connection.Execute(request).Results;
    }

    /// <summary>Calls a custom API that may refuse by its rules, as where another person must do it.</summary>
    /// <returns>Whether it was done.</returns>
    /// <exception cref="CommandFault">The org refuses it for another reason: it knows no such call, or he lacks a privilege.</exception>
    internal bool Tries(string api, params (string Name, object Value)[] parameters)
    {
        try
        {
            Call(api, parameters);
            return true;
        }
        catch (CommandFault fault) when (fault.RefusedByPlugin)
        {
            return false;
        }
    }

    /// <summary>Gives a row its columns, or makes it where it has no id.</summary>
    internal Guid Save(Entity row)
    {
        var isNew = row.Id == Guid.Empty;
        var response = _connection.Execute(new OrganizationRequest(isNew ? "Create" : "Update") { ["Target"] = row });
        return isNew ? (Guid)response.Results["id"] : row.Id;
    }

    /// <summary>Gives answers of a lead.</summary>
    internal void Answer(Guid lead, params (string Item, string Value)[] answers) => Call(
        SubmitAnswersApi.Name,
        ("Target", new EntityReference(LeadTable.Name, lead)),
        (SubmitAnswersApi.Request.Answers, "[" + string.Join(',', answers.Select(answer => string.Create(
            CultureInfo.InvariantCulture, $$"""{"item":"{{answer.Item}}","value":{{Json(answer.Value)}},"source":"verified","evidence":"Said so on the phone (simulated)"}"""))) + "]"));

    private static string Json(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? value : $"\"{value}\"";

    /// <summary>Notes a phone call with a lead as made.</summary>
    internal void LogCall(Guid lead, bool reached)
    {
        var call = Save(new Entity("phonecall")
        {
            ["subject"] = reached ? "Talked (simulated)" : "Nobody answered (simulated)",
            ["directioncode"] = true,
            ["regardingobjectid"] = new EntityReference("lead", lead),
            ["xl_reached"] = reached,
        });
        Save(new Entity("phonecall", call) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
    }

    /// <summary>Runs a query.</summary>
    internal IReadOnlyList<Entity> Find(QueryExpression query) => _connection.RetrieveMultiple(query).Entities;

    public void Dispose() => _connection.Dispose();
}
