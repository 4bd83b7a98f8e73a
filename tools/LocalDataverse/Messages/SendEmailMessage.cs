using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>
/// SendEmail: a draft with one sender and at least one recipient, all of whom have an address, waits for the server to send it, or is recorded as sent. Nothing
/// leaves the machine. Source: learn.microsoft.com dotnet/api microsoft.crm.sdk.messages.sendemailrequest; the checks and their wording as in
/// XrmMockup SendEmailRequestHandler (MIT).
/// </summary>
internal sealed class SendEmailMessage : IMessage
{
    private static readonly string[] Receiving = ["to", "cc", "bcc"];

    private const int Completed = 1;
    private const int Draft = 1;
    private const int Sent = 3;
    private const int PendingSend = 6;

    public string Name => "SendEmail";

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        var id = request.Required<Guid>("EmailId");
        var issue = request.Required<bool>("IssueSend");
        var table = engine.Catalogue.Table("email");
        var email = engine.Rows.Get(table, id);
        engine.Privileges.Row(caller, "Read", table, email);
        Check(engine, email);
        engine.Execute(
            new UpdateRequest
            {
                Target = new Entity(table.Name, id) { ["statecode"] = new OptionSetValue(Completed), ["statuscode"] = new OptionSetValue(issue ? PendingSend : Sent) },
            },
            caller);
        return new OrganizationResponse { ResponseName = Name, Results = { ["Subject"] = email.GetAttributeValue<string>("subject") } };
    }

    private static void Check(Engine engine, Entity email)
    {
        if (email.GetAttributeValue<OptionSetValue>("statuscode")?.Value != Draft)
        {
            throw Faults.InvalidOperation("Email must be in Draft status to send");
        }

        if (!email.GetAttributeValue<bool>("directioncode"))
        {
            throw Faults.InvalidOperation("Cannot send incoming email messages");
        }

        var senders = Of(email, "from");
        if (senders.Length != 1)
        {
            throw Faults.InvalidOperation(senders.Length == 0 ? "The email must have a sender" : "The email must have one and only one sender");
        }

        var recipients = Receiving.SelectMany(column => Of(email, column)).ToArray();
        if (recipients.Length == 0)
        {
            throw Faults.InvalidOperation("The email must have at least one recipient before it can be sent");
        }

        if (recipients.Prepend(senders[0]).FirstOrDefault(party => string.IsNullOrEmpty(AddressOf(engine, party))) is { } mute)
        {
            throw Faults.InvalidOperation($"{mute.LogicalName} with Id = {mute.Id} does not have an email address");
        }
    }

    private static EntityReference[] Of(Entity email, string column)
        => [.. email.GetAttributeValue<EntityCollection>(column)?.Entities.Select(party => party.GetAttributeValue<EntityReference>(Parties.Party)) ?? []];

    private static string? AddressOf(Engine engine, EntityReference party)
    {
        var column = party.LogicalName switch
        {
            "systemuser" => "internalemailaddress",
            "queue" => "emailaddress",
            _ => "emailaddress1",
        };
        return engine.Rows.Get(engine.Catalogue.Table(party.LogicalName), party.Id).GetAttributeValue<string>(column);
    }
}
