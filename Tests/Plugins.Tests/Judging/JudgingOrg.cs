#if NET
using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Judging;

/// <summary>An org with the packed solution, the shipped definition in force, a rep, and a clock that the test sets.</summary>
internal sealed class JudgingOrg : IDisposable
{
    private Guid _scope;

    /// <summary>An org with the defaults, nobody has signed yet.</summary>
    /// <param name="mode">The rollout mode.</param>
    /// <param name="file">The file that becomes the org; null for memory.</param>
    internal JudgingOrg(int mode, string? file = null)
        : this(null, file: file)
    {
        Install();
        SetMode(mode);
    }

    private JudgingOrg(Func<Guid>? ids, Action<JudgingOrg>? before = null, string? file = null)
    {
        Dataverse = file is null ? Dataverse.InMemory(Options) : Dataverse.OpenFile(file, Options);
        (Options.Clock, Options.Ids, Options.BeforeServiceCall) = (() => Now, ids, call => BeforeCall?.Invoke(call));
        Admin = Dataverse.AsAdministrator();
        before?.Invoke(this);
        using var zip = new MemoryStream(ManagedZip.Bytes);
        Dataverse.Import(zip);
        Rep = Dataverse.As(Dataverse.CreateUser("rita.rep", "Rita Rep", "Salesperson", "XrmLeads Sales Rep", "XrmLeads Qualifier"));
    }

    internal Dataverse Dataverse { get; }

    /// <summary>The settings of the host; it looks at them with each request.</summary>
    internal DataverseOptions Options { get; } = new();

    internal IOrganizationService Admin { get; }

    internal IOrganizationService Rep { get; }

    /// <summary>The version of the definition.</summary>
    internal Guid Version { get; private set; }

    /// <summary>The moment of every request from now on, UTC; far enough in the past for a test to go on from it.</summary>
    internal DateTime Now { get; set; } = new(2025, 1, 31, 12, 0, 0, DateTimeKind.Utc);

    /// <summary>May fail a call that a plugin makes.</summary>
    internal Action<ServiceCall>? BeforeCall { get; set; }

    /// <summary>The last request; what goes on in the background after it is none, nor is what a test does with the clock.</summary>
    internal RequestTrace LastTrace => Dataverse.Traces.Last(trace => !trace.IsAsync && trace.Table != ClockTable.Name);

    /// <summary>An org with the solution and nothing else.</summary>
    /// <param name="ids">Gives the ids of new rows.</param>
    internal static JudgingOrg Empty(Func<Guid> ids) => new(ids, null);

    /// <summary>An org with the solution and nothing else, in which something was done before the import.</summary>
    internal static JudgingOrg After(Action<JudgingOrg> before) => new(null, before);

    public void Dispose() => Dataverse.Dispose();

    /// <summary>An org whose definition both sides signed, and whose catalogue is warm.</summary>
    internal static JudgingOrg Active(int mode, string? file = null)
    {
        var org = new JudgingOrg(mode, file);
        org.Call(ProposeDefinitionApi.Name, org.Version);
        CallAs(org.Signer("XrmLeads Definition Signer Marketing"), SignForMarketingApi.Name, org.Version);
        CallAs(org.Signer("XrmLeads Definition Signer Sales"), SignForSalesApi.Name, org.Version);
        org.Call(ActivateDefinitionApi.Name, org.Version);
        org.Warm();
        return org;
    }

    /// <summary>Brings what the solution ships.</summary>
    internal void Install()
    {
        Admin.Execute(new OrganizationRequest(InstallDefaultsApi.Name));
        _scope = Only(ScopeTable.Name).Id;
        Version = Only(LeadDefinitionTable.Name).Id;
    }

    /// <summary>Lets every step run once, so that what is cached is there.</summary>
    internal void Warm()
    {
        var lead = Admin.Create(Lead());
        RecordSignal(lead, "site_visit");
        SubmitAnswers(Admin, lead, """[{"item":"need","value":"3"}]""");
        RecordSignal(lead, "demo_request");
        Admin.Delete(LeadTable.Name, lead);
    }

    internal void SetMode(int mode) => Admin.Update(new Entity(ScopeTable.Name, _scope) { [ScopeTable.RolloutMode] = new OptionSetValue(mode) });

    /// <summary>A good company without a sign of intent.</summary>
    internal static Entity Lead() => new(LeadTable.Name)
    {
        ["lastname"] = "Example",
        ["companyname"] = "Firm",
        ["industrycode"] = new OptionSetValue(6),
        ["numberofemployees"] = 300,
        ["revenue"] = new Money(20_000_000),
        ["address1_country"] = "Germany",
        ["jobtitle"] = "Head of Operations",
        ["emailaddress1"] = "lead@firm.example",
        ["telephone1"] = "+49 30 1",
    };

    internal OrganizationResponse RecordSignal(Guid lead, string type, string? externalId = null, DateTime? on = null)
    {
        var request = new OrganizationRequest(RecordSignalApi.Name) { [RecordSignalApi.Request.LeadId] = lead, [RecordSignalApi.Request.SignalType] = type };
        if (externalId is not null)
        {
            request[RecordSignalApi.Request.ExternalId] = externalId;
        }

        if (on is { } moment)
        {
            request[RecordSignalApi.Request.OccurredOn] = moment;
        }

        return Admin.Execute(request);
    }

    internal static void SubmitAnswers(IOrganizationService user, Guid lead, string answers) => user.Execute(new OrganizationRequest(SubmitAnswersApi.Name)
    {
        ["Target"] = new EntityReference(LeadTable.Name, lead),
        [SubmitAnswersApi.Request.Answers] = answers,
    });

    internal Entity Read(Guid lead) => Admin.Retrieve(LeadTable.Name, lead, new ColumnSet(true));

    internal int? Choice(Guid lead, string column) => Read(lead).GetAttributeValue<OptionSetValue>(column)?.Value;

    /// <summary>The rows of a table that belong to a lead, in the order in which they were made.</summary>
    internal Entity[] Of(string table, Guid lead)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(StageHistoryTable.LeadId, ConditionOperator.Equal, lead);
        query.AddOrder("createdon", OrderType.Ascending);
        return [.. Admin.RetrieveMultiple(query).Entities];
    }

    /// <summary>Asserts what the plugins called in the last request, as "reads/writes"; what follows it in the background is not counted.</summary>
    internal void Costs(string expected)
    {
        var trace = LastTrace;
        Assert.AreEqual(expected, trace.Calls.Count(call => !call.IsWrite) + "/" + trace.Calls.Count(call => call.IsWrite), string.Join(", ", trace.Calls.Select(call => call.Message + " " + call.Table)));
    }

    internal static string Refused(Action call) => Assert.ThrowsExactly<DataverseFaultException>(call).Message;

    internal OrganizationResponse Call(string name, Guid version) => CallAs(Admin, name, version);

    internal static OrganizationResponse CallAs(IOrganizationService user, string name, Guid version) =>
        user.Execute(new OrganizationRequest(name) { ["Target"] = new EntityReference(LeadDefinitionTable.Name, version) });

    internal IOrganizationService Signer(string role) => Dataverse.As(Dataverse.CreateUser(role.Replace(" ", ""), role, "Salesperson", role));

    private Entity Only(string table) => Admin.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(false) }).Entities.Single();
}
#endif
