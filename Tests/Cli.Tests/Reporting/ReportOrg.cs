using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Tests.Reporting;

/// <summary>An org in a file whose definition is in force, in which people work at moments that the test sets.</summary>
internal sealed class ReportOrg : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dataverse _dataverse;

    internal ReportOrg()
    {
        Cli = new LocalOrg(_folder);
        Cli.Succeeds("tick", "--now", "2026-01-01T00:00:00Z");
        _dataverse = Dataverse.OpenFile(Cli.File, new DataverseOptions { Clock = () => Now });
        var version = new EntityReference(LeadDefinitionTable.Name, Admin.RetrieveMultiple(new QueryExpression(LeadDefinitionTable.Name)).Entities[0].Id);
        Act("alex.admin", ProposeDefinitionApi.Name, version);
        Act("mara.signs", SignForMarketingApi.Name, version);
        Act("sol.signs", SignForSalesApi.Name, version);
        Act("alex.admin", ActivateDefinitionApi.Name, version);
        var scope = Admin.RetrieveMultiple(new QueryExpression(ScopeTable.Name)).Entities[0].Id;
        Admin.Update(new Entity(ScopeTable.Name, scope) { [ScopeTable.RolloutMode] = new OptionSetValue(RolloutModeChoice.Enforce) });
    }

    internal LocalOrg Cli { get; }

    internal DateTime Now { get; set; } = new(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc);

    internal IOrganizationService Admin => _dataverse.AsAdministrator();

    public void Dispose()
    {
        _dataverse.Dispose();
        _folder.Dispose();
    }

    internal Guid User(string name)
    {
        var query = new QueryExpression("systemuser");
        query.Criteria.AddCondition("domainname", ConditionOperator.Equal, name);
        return Admin.RetrieveMultiple(query).Entities.Single().Id;
    }

    /// <summary>An outcome of a new lead's opportunity, of a rep.</summary>
    internal void Outcome(string rep, int result, decimal? value, bool isBeside) => _dataverse.As(_dataverse.SystemUserId).Create(new Entity(OutcomeTable.Name)
    {
        [OutcomeTable.LeadId] = Lead("alex.admin"),
        [OutcomeTable.RepId] = new EntityReference("systemuser", User(rep)),
        [OutcomeTable.Result] = new OptionSetValue(result),
        [OutcomeTable.Value] = value,
        [OutcomeTable.BesideFunnel] = isBeside,
    });

    internal IOrganizationService As(string name) => _dataverse.As(User(name));

    internal void Act(string user, string message, EntityReference target, params (string Name, object Value)[] parameters)
    {
        var request = new OrganizationRequest(message) { ["Target"] = target };
        foreach (var (name, value) in parameters)
        {
            request[name] = value;
        }

        As(user).Execute(request);
    }

    /// <summary>A good company without a sign of intent, entered by a user.</summary>
    internal EntityReference Lead(string user, int? source = null) => new(LeadTable.Name, As(user).Create(new Entity(LeadTable.Name)
    {
        ["lastname"] = "Example",
        ["companyname"] = "Firm",
        ["industrycode"] = new OptionSetValue(6),
        ["numberofemployees"] = 300,
        ["revenue"] = new Money(20_000_000),
        ["address1_country"] = "Germany",
        ["jobtitle"] = "Head of Operations",
        ["emailaddress1"] = Guid.NewGuid().ToString("N") + "@firm.example",
        ["telephone1"] = "+49 30 1",
        ["leadsourcecode"] = source is { } value ? new OptionSetValue(value) : null,
    }));

    internal void Signal(string user, EntityReference lead, string type) => As(user).Execute(new OrganizationRequest(RecordSignalApi.Name)
    {
        [RecordSignalApi.Request.LeadId] = lead.Id,
        [RecordSignalApi.Request.SignalType] = type,
    });

    internal void Answer(EntityReference lead, string answers) => Act("quinn.qualifier", SubmitAnswersApi.Name, lead, (SubmitAnswersApi.Request.Answers, answers));

    /// <summary>
    /// Four leads of January and one of February: one becomes an SQL in four days, one waits in qualification, one stays in nurture, sales found one; marketing
    /// hands over the one of February.
    /// </summary>
    internal void Work()
    {
        var admin = "alex.admin";
        Now = new DateTime(2026, 1, 5, 12, 0, 0, DateTimeKind.Utc);
        var won = Lead("sam.sales", source: 1);
        var asked = Lead(admin, source: 1);
        Lead(admin);
        var found = Lead("sam.sales");
        Now = Now.AddDays(1);
        Signal("mia.marketing", won, "demo_request");
        Signal("mia.marketing", asked, "demo_request");
        Now = Now.AddDays(1);
        Answer(won, """[{"item":"authority","value":"champion_with_path","evidence":"The head of purchasing decides, met through her"},{"item":"need","value":"0"},{"item":"timing","value":"1"}]""");
        Act("sam.sales", TakeLeadApi.Name, found);
        Now = Now.AddDays(1);
        Act("morgan.manager", AcceptLeadApi.Name, won);
        Now = Now.AddDays(1);
        Admin.Create(new Entity("email") { ["subject"] = "Re", ["directioncode"] = false, ["regardingobjectid"] = won });
        Act("sam.sales", ConfirmSqlApi.Name, won);
        Now = new DateTime(2026, 2, 2, 12, 0, 0, DateTimeKind.Utc);
        var pushed = Lead(admin);
        Act("mia.marketing", MakeSalesReadyApi.Name, pushed, (MakeSalesReadyApi.Request.Reason, "We met them."));
    }

    /// <summary>A rejection as the product writes it.</summary>
    internal void Rejection(string rep, string code, int outcome, bool drawn = false)
    {
        var query = new QueryExpression(RejectionReasonTable.Name);
        query.Criteria.AddCondition(RejectionReasonTable.Code, ConditionOperator.Equal, code);
        _dataverse.As(_dataverse.SystemUserId).Create(new Entity(RejectionTable.Name)
        {
            [RejectionTable.LeadId] = Lead("alex.admin"),
            [RejectionTable.RejectionReasonId] = Admin.RetrieveMultiple(query).Entities.Single().ToEntityReference(),
            [RejectionTable.RejectedById] = new EntityReference("systemuser", User(rep)),
            [RejectionTable.RejectedOn] = Now,
            [RejectionTable.Outcome] = new OptionSetValue(outcome),
            [RejectionTable.SecondPerson] = outcome != RejectionOutcomeChoice.NotContested,
            [RejectionTable.Drawn] = drawn,
            [RejectionTable.Again] = 1,
        });
    }

    /// <summary>Writes a row that no plugin sees.</summary>
    internal void Unseen(Entity row) => _dataverse.As(_dataverse.SystemUserId).Execute(new UpdateRequest { Target = row, ["BypassCustomPluginExecution"] = true });

    /// <summary>A hand-off as the product writes it.</summary>
    internal void Handoff(EntityReference lead, string rep, Action<Entity> more)
    {
        var row = new Entity(HandoffTable.Name)
        {
            [HandoffTable.LeadId] = lead,
            [HandoffTable.RepId] = new EntityReference("systemuser", User(rep)),
            [HandoffTable.HandedOverOn] = Now,
            [HandoffTable.AcceptDueOn] = Now.AddHours(4),
            [HandoffTable.ContactDueOn] = Now.AddHours(24),
            [HandoffTable.Class] = new OptionSetValue(SlaClassChoice.Hot),
            [HandoffTable.Status] = new OptionSetValue(HandoffStatusChoice.Open),
            [HandoffTable.Hop] = 1,
        };
        more(row);
        _dataverse.As(_dataverse.SystemUserId).Create(row);
    }
}
