using System.Collections.Generic;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>
/// QualifyLead: creates the account, contact and opportunity asked for, linked to the lead, and closes the lead as Qualified. Source:
/// learn.microsoft.com dotnet/api microsoft.crm.sdk.messages.qualifyleadrequest and the table reference of lead.
/// </summary>
internal sealed class QualifyLeadMessage : IMessage
{
    private const int Qualified = 1;

    public string Name => "QualifyLead";

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        var lead = request.Required<EntityReference>("LeadId");
        if (lead.LogicalName != "lead")
        {
            throw Faults.InvalidArgument($"QualifyLead is for leads, not for {lead.LogicalName}.");
        }

        if (request.Optional<EntityReference>("ProcessInstanceId") is not null)
        {
            throw Faults.NotSupported("the ProcessInstanceId of QualifyLead");
        }

        var table = engine.Catalogue.Table(lead.LogicalName);
        lead.Id = engine.Keys.Resolve(table, lead.Id, lead.KeyAttributes);
        var status = Status(table, request.Required<OptionSetValue>("Status"));
        var frame = new Frame(caller, request, table) { Id = lead.Id };
        var before = frame.ReadBefore(engine);
        engine.Pipeline.Run(
            frame,
            () => Check(engine, frame, before),
            () => frame.Output["CreatedEntities"] = Qualify(engine, frame, request, status));
        return new QualifyLeadResponse { Results = frame.Output };
    }

    // -1 stands for the default status of the state.
    private static OptionSetValue Status(Table table, OptionSetValue sent)
    {
        var state = table.States.First(s => s.Value == Qualified);
        return sent.Value == -1 ? new OptionSetValue(state.DefaultStatus)
            : state.Statuses.ContainsKey(sent.Value) ? sent
            : throw new DataverseFaultException(
                ErrorCodes.InvalidStatusForState,
                $"{sent.Value} is not a valid status code for state code LeadState.{state.Name} on lead.");
    }

    private static void Check(Engine engine, Frame frame, Entity before)
    {
        engine.Privileges.Row(frame.Caller, "Write", frame.Table!, before);
        if (before.GetAttributeValue<OptionSetValue>(SystemColumns.State)?.Value != 0)
        {
            throw Faults.InvalidOperation("The lead is already closed. Reactivate it before you qualify it.");
        }
    }

    private static EntityReferenceCollection Qualify(Engine engine, Frame frame, OrganizationRequest request, OptionSetValue status)
    {
        var lead = frame.ReadBefore(engine);
        var inside = frame.Caller with { Context = engine.Contexts.Outer(frame) };
        var created = new EntityReferenceCollection();
        EntityReference? New(string kind, string wanted, System.Action<Entity> complete)
        {
            if (!request.Optional<bool>(wanted))
            {
                return null;
            }

            var row = LeadMapping.NewRow(engine.Catalogue.Table(kind), lead);
            complete(row);
            var response = (CreateResponse)engine.Execute(new CreateRequest { Target = row }, inside);
            var reference = new EntityReference(kind, response.id);
            created.Add(reference);
            return reference;
        }

        var account = New("account", "CreateAccount", _ => { }) ?? lead.GetAttributeValue<EntityReference>("parentaccountid");
        var contact = New("contact", "CreateContact", c => Set(c, "parentcustomerid", account)) ?? lead.GetAttributeValue<EntityReference>("parentcontactid");
        var opportunity = New("opportunity", "CreateOpportunity", o =>
        {
            Set(o, "parentaccountid", account);
            Set(o, "parentcontactid", contact);
            Set(o, "customerid", request.Optional<EntityReference>("OpportunityCustomerId") ?? account ?? contact);
            Set(o, "transactioncurrencyid", request.Optional<EntityReference>("OpportunityCurrencyId"));
            Set(o, "campaignid", request.Optional<EntityReference>("SourceCampaignId"));
        });
        if (opportunity is not null)
        {
            engine.Rows.Update(frame.Table!, frame.Id, new Dictionary<string, object?> { ["qualifyingopportunityid"] = opportunity });
        }

        var close = new Entity("lead", frame.Id) { [SystemColumns.State] = new OptionSetValue(Qualified), [SystemColumns.Status] = status };
        engine.Execute(new UpdateRequest { Target = close }, inside);
        return created;
    }

    private static void Set(Entity row, string column, EntityReference? value)
    {
        if (value is not null)
        {
            row[column] = value;
        }
    }
}
