#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Definitions.Defaults;
using XrmLeads.LocalDataverse;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>One org in which operations are tried again and again: it goes back to where it was, and its new rows get the same ids each time.</summary>
internal sealed class FaultOrg : IDisposable
{
    private const int FirstIdOfPreparations = 500_000;
    private const int FirstIdOfOperations = 1_000_000;

    // Plugins keep what they know by the organization's id, so every org has ids of its own.
    private readonly byte[] _org = Guid.NewGuid().ToByteArray();
    private readonly Dictionary<Footing, DataverseSnapshot> _footings = [];
    private readonly DateTime _now;
    private DataverseSnapshot? _prepared;
    private int _ids;

    internal FaultOrg()
    {
        Org = JudgingOrg.Empty(NextId);
        External = Dataverse.As(Dataverse.CreateApplicationUser("journeys", "Journeys", new Guid("6a2c5f5e-6d4b-4c57-8f0e-2f6a2c1d7b11"), "Salesperson", "XrmLeads Service"));
        Marketing = Org.Signer("XrmLeads Definition Signer Marketing");
        Sales = Org.Signer("XrmLeads Definition Signer Sales");
        Second = Dataverse.CreateUser("second", "Second", "Salesperson", "XrmLeads Sales Rep");
        Dataverse.CreateUser("manager", "Manager", "Salesperson", "XrmLeads Sales Manager");
        Keep(Footing.Imported);
        Org.Install();
        Org.SetMode(RolloutModeChoice.Enforce);
        Keep(Footing.Draft);
        Org.Call(ProposeDefinitionApi.Name, Org.Version);
        Keep(Footing.Proposed);
        JudgingOrg.CallAs(Marketing, SignForMarketingApi.Name, Org.Version);
        JudgingOrg.CallAs(Sales, SignForSalesApi.Name, Org.Version);
        Keep(Footing.Signed);
        Org.Call(ActivateDefinitionApi.Name, Org.Version);
        Populate();
        Dataverse.CreateUser("quinn", "Quinn", "Salesperson", "XrmLeads Qualifier");
        Dataverse.CreateUser("quentin", "Quentin", "Salesperson", "XrmLeads Qualifier");
        Dataverse.CreateApplicationUser("site", "Site", new Guid("b8bb2d3c-2a37-4d2a-9bd1-7e1a3a5c9d11"), "XrmLeads Site");
        Keep(Footing.Active);
        HandOver();
        Keep(Footing.HandedOver);
        Admin.Execute(new OrganizationRequest(ProcessDueApi.Name));
        Keep(Footing.Stopped);
        Dataverse.Restore(_footings[Footing.HandedOver]);
        Forget();
        Org.Rep.Execute(RejectionOperations.Reject(this, "I1"));
        Keep(Footing.Rejected);
        Dataverse.Restore(_footings[Footing.Active]);
        Forget();
        FillLane();

        // Later than all that was done so far.
        _now = Org.Now.AddMinutes(5);
    }

    internal JudgingOrg Org { get; }

    internal Dataverse Dataverse => Org.Dataverse;

    internal IOrganizationService Admin => Org.Admin;

    internal IOrganizationService External { get; }

    internal IOrganizationService Marketing { get; }

    internal IOrganizationService Sales { get; }

    /// <summary>A sales rep who has no lead.</summary>
    internal Guid Second { get; }

    /// <summary>A lead with two signals and an answer.</summary>
    internal Guid Lead { get; private set; }

    /// <summary>A second one.</summary>
    internal Guid Other { get; private set; }

    /// <summary>The lead that Quinn has, where a qualifier has one.</summary>
    internal Guid Claimed { get; private set; }

    /// <summary>The token of the form link of <see cref="Lead"/>, where leads are in qualification.</summary>
    internal string Token { get; private set; } = "";

    /// <summary>An account and a contact with a lead.</summary>
    internal Guid Account { get; private set; }

    internal Guid Contact { get; private set; }

    /// <summary>A currency that no lead has yet.</summary>
    internal Guid Currency { get; private set; }

    /// <summary>A version that an operation made before it began.</summary>
    internal Guid Next { get; set; }

    public void Dispose()
    {
        _prepared?.Dispose();
        foreach (var footing in _footings.Values)
        {
            footing.Dispose();
        }

        Org.Dispose();
    }

    /// <summary>Makes the org what an operation starts from.</summary>
    internal void Prepare(Operation operation)
    {
        Org.BeforeCall = null;
        Org.Now = _now;
        Dataverse.Restore(_footings[operation.On]);

        // What the plugins remember may be of an operation on another footing.
        Forget();
        _ids = FirstIdOfPreparations;
        operation.Before?.Invoke(this);
        _prepared?.Dispose();
        _prepared = Dataverse.TakeSnapshot();
    }

    /// <summary>Makes the org what the operation started from, also in what the plugins remember.</summary>
    internal void GoBack()
    {
        Dataverse.Restore(_prepared!);
        Forget();
    }

    /// <summary>Runs an operation, of which a service call of the plugins may fail; new rows get the same ids each time.</summary>
    internal void Run(Operation operation, Action<ServiceCall>? beforeCall = null)
    {
        _ids = FirstIdOfOperations;
        Dataverse.ClearTraces();
        Org.BeforeCall = beforeCall;
        try
        {
            operation.Run(this);
        }
        finally
        {
            Org.BeforeCall = null;
        }
    }

    /// <summary>Makes plugins read the definitions again: so the calls of an operation are always the same, however long ago they were read.</summary>
    internal void Forget() => Admin.Delete(ScopeTable.Name, Admin.Create(new Entity(ScopeTable.Name) { [ScopeTable.Code] = "forget", [ScopeTable.RolloutMode] = new OptionSetValue(RolloutModeChoice.Off) }));

    /// <summary>The rep takes leads, and after him the second one.</summary>
    internal void AddMembers()
    {
        JudgingOrg.SubmitAnswers(Admin, Lead, """[{"item":"authority","value":"decision_maker_verified"},{"item":"need","value":"0"}]""");
        Admin.Create(new Entity(RoutingMemberTable.Name) { [RoutingMemberTable.UserId] = new EntityReference("systemuser", Rep()) });
        Admin.Create(new Entity(RoutingMemberTable.Name)
        {
            [RoutingMemberTable.UserId] = new EntityReference("systemuser", Second),
            [RoutingMemberTable.LastHandedOn] = Org.Now.AddDays(-1),
        });
    }

    /// <summary>The sales rep who gets leads first.</summary>
    internal Guid Rep()
    {
        var query = new QueryExpression("systemuser");
        query.Criteria.AddCondition("domainname", ConditionOperator.Equal, "rita.rep");
        return Admin.RetrieveMultiple(query).Entities.Single().Id;
    }

    /// <summary>The oldest row of a table that belongs to a lead.</summary>
    internal Guid First(string table, Guid lead) => Org.Of(table, lead)[0].Id;

    /// <summary>A criterion of the shipped version.</summary>
    internal Guid Criterion()
    {
        var query = new QueryExpression(CriterionTable.Name) { TopCount = 1 };
        query.Criteria.AddCondition(CriterionTable.LeadDefinitionId, ConditionOperator.Equal, Org.Version);
        query.Criteria.AddCondition(CriterionTable.Points, ConditionOperator.NotNull);
        query.AddOrder(CriterionTable.Code, OrderType.Ascending);
        return Admin.RetrieveMultiple(query).Entities.Single().Id;
    }

    /// <summary>A call of a custom API on a row.</summary>
    internal static OrganizationRequest On(string api, string table, Guid id, string? parameter = null, object? value = null)
    {
        var request = new OrganizationRequest(api) { ["Target"] = new EntityReference(table, id) };
        if (parameter is not null)
        {
            request[parameter] = value;
        }

        return request;
    }

    /// <summary>The row of a table with a code.</summary>
    internal Guid Code(string table, string code)
    {
        var query = new QueryExpression(table);
        query.Criteria.AddCondition("xl_code", ConditionOperator.Equal, code);
        return Admin.RetrieveMultiple(query).Entities.Single().Id;
    }

    private Guid NextId()
    {
        var id = (byte[])_org.Clone();
        BitConverter.TryWriteBytes(id, _ids++);
        return new Guid(id);
    }

    private void Keep(Footing footing) => _footings.Add(footing, Dataverse.TakeSnapshot());

    private void Populate()
    {
        // A version of its own for leads of some accounts, which reads parents: such leads become due with their account or contact.
        var text = DefaultFile.Text(DefaultFile.Definition)
            .Replace("\"scope\": \"default\"", "\"scope\": \"parents\"").Replace("\"priority\": 1000", "\"priority\": 10")
            .Replace("\"appliesTo\": []", "\"appliesTo\": [{ \"kind\": \"text\", \"column\": \"parentaccountid.name\", \"values\": [\"Parent\"] }]")
            .Replace("\"column\": \"revenue\"", "\"column\": \"parentaccountid.revenue\"").Replace("\"column\": \"jobtitle\"", "\"column\": \"parentcontactid.jobtitle\"");
        var version = (Guid)Admin.Execute(new OrganizationRequest(ImportDefinitionApi.Name) { [ImportDefinitionApi.Request.Document] = text }).Results[ImportDefinitionApi.Response.DefinitionId];
        Org.Call(ProposeDefinitionApi.Name, version);
        JudgingOrg.CallAs(Marketing, SignForMarketingApi.Name, version);
        JudgingOrg.CallAs(Sales, SignForSalesApi.Name, version);
        Org.Call(ActivateDefinitionApi.Name, version);
        Admin.Update(new Entity(ScopeTable.Name, Code(ScopeTable.Name, "parents")) { [ScopeTable.RolloutMode] = new OptionSetValue(RolloutModeChoice.Enforce) });

        Currency = Admin.Create(new Entity("transactioncurrency") { ["currencyname"] = "Euro", ["isocurrencycode"] = "EUR", ["currencysymbol"] = "€", ["exchangerate"] = 0.9m });
        Account = Admin.Create(new Entity("account") { ["name"] = "Parent", ["revenue"] = new Money(1000) });
        Contact = Admin.Create(new Entity("contact") { ["lastname"] = "Person", ["jobtitle"] = "Clerk" });
        var child = JudgingOrg.Lead();
        child["parentaccountid"] = new EntityReference("account", Account);
        child["parentcontactid"] = new EntityReference("contact", Contact);
        Admin.Create(child);
        Lead = Busy();
        Other = Busy();
    }

    private void FillLane()
    {
        Org.RecordSignal(Lead, "demo_request");
        Org.RecordSignal(Other, "demo_request");
        Token = (string)Admin.Execute(On(CreateFormLinkApi.Name, LeadTable.Name, Lead)).Results[CreateFormLinkApi.Response.Token];
        Keep(Footing.Lane);
        var claimed = Dataverse.As(UserOf("quinn")).Execute(new OrganizationRequest(TakeNextApi.Name)).Results[TakeNextApi.Response.LeadId];
        Claimed = (Guid)claimed;
        Keep(Footing.Claimed);
    }

    /// <summary>The user with a domain name.</summary>
    internal Guid UserOf(string domainName)
    {
        var query = new QueryExpression("systemuser");
        query.Criteria.AddCondition("domainname", ConditionOperator.Equal, domainName);
        return Admin.RetrieveMultiple(query).Entities.Single().Id;
    }

    private void HandOver()
    {
        AddMembers();
        Org.RecordSignal(Lead, "demo_request");
    }

    private Guid Busy()
    {
        var lead = Admin.Create(JudgingOrg.Lead());
        Org.RecordSignal(lead, "pricing_page", lead.ToString(), Org.Now.AddDays(-3));
        Org.RecordSignal(lead, "email_click");
        JudgingOrg.SubmitAnswers(Admin, lead, """[{"item":"need","value":"3"}]""");
        return lead;
    }
}
#endif
