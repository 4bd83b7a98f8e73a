#if NET
using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Handoffs;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Lane;

/// <summary>An org with two qualifiers and a sales rep, on a Monday at 9:00, when the office opens.</summary>
internal sealed class LaneOrg : IDisposable
{
    private int _leads;

    internal LaneOrg()
    {
        Sales = new HandoffOrg("rep");
        Sales.At(1, "09:00");
        Quinn = Sales.User("quinn", "XrmLeads Qualifier");
        Sales.User("quentin", "XrmLeads Qualifier");
    }

    internal HandoffOrg Sales { get; }

    internal JudgingOrg Org => Sales.Org;

    internal Guid Quinn { get; }

    public void Dispose() => Sales.Dispose();

    internal IOrganizationService As(string user) => Sales.As(user);

    /// <summary>A lead that fits, asks for a demo and is not known to decide: only who has the power to buy is open.</summary>
    internal Guid Chief(Action<Entity>? change = null)
    {
        var row = JudgingOrg.Lead();
        row["jobtitle"] = "Chief Operating Officer";
        row["emailaddress1"] = $"lead{++_leads}@firm{_leads}.example";
        change?.Invoke(row);
        var lead = Org.Admin.Create(row);
        Org.RecordSignal(lead, "demo_request");
        return lead;
    }

    /// <summary>The scope's lane is worked by a team of its own with these members.</summary>
    internal Guid Team(params string[] members)
    {
        var team = Org.Admin.Create(new Entity("team") { ["name"] = "Qualifiers", ["businessunitid"] = new EntityReference("businessunit", Org.Dataverse.RootBusinessUnitId) });
        if (members.Length > 0)
        {
            Org.Admin.Execute(new AddMembersTeamRequest { TeamId = team, MemberIds = [.. members.Select(member => Sales.Users[member])] });
        }

        Org.SetScope("default", ScopeTable.QualificationTeamId, new EntityReference("team", team));
        return team;
    }

    internal Guid TakeNext(string user, string? scope = null) => (Guid)Take(user, scope)[TakeNextApi.Response.LeadId];

    internal ParameterCollection Take(string user, string? scope = null)
    {
        var request = new OrganizationRequest(TakeNextApi.Name);
        if (scope is not null)
        {
            request[TakeNextApi.Request.ScopeCode] = scope;
        }

        return As(user).Execute(request).Results;
    }

    internal string Finish(string user, Guid lead, int? minutes = null)
    {
        var request = new OrganizationRequest(FinishQualificationApi.Name) { ["Target"] = lead.Reference() };
        if (minutes is { } given)
        {
            request[FinishQualificationApi.Request.Minutes] = given;
        }

        return (string)As(user).Execute(request).Results[FinishQualificationApi.Response.Message];
    }

    /// <summary>Notes that nobody answered; gives the calls and the sentence.</summary>
    internal string NoAnswer(string user, Guid lead, DateTime? callBackOn = null)
    {
        var request = new OrganizationRequest(NoAnswerApi.Name) { ["Target"] = lead.Reference() };
        if (callBackOn is { } on)
        {
            request[NoAnswerApi.Request.CallBackOn] = on;
        }

        var results = As(user).Execute(request).Results;
        return results[NoAnswerApi.Response.Calls] + " " + results[NoAnswerApi.Response.Message];
    }

    internal string Link(string user, Guid lead) =>
        (string)As(user).Execute(new OrganizationRequest(CreateFormLinkApi.Name) { ["Target"] = lead.Reference() }).Results[CreateFormLinkApi.Response.Token];

    internal static bool Submit(IOrganizationService site, string token, string answers = """{"need":0}""") => (bool)site.Execute(new OrganizationRequest(SubmitSelfQualificationApi.Name)
    {
        [SubmitSelfQualificationApi.Request.Token] = token,
        [SubmitSelfQualificationApi.Request.Answers] = answers,
    }).Results[SubmitSelfQualificationApi.Response.Accepted];

    /// <summary>The server of a site, with the one role that it needs.</summary>
    internal IOrganizationService Site() => Org.Dataverse.As(Org.Dataverse.CreateApplicationUser("site", "Site", Guid.NewGuid(), "XrmLeads Site"));

    internal void Answer(string user, Guid lead, string item, string value) =>
        JudgingOrg.SubmitAnswers(As(user), lead, $$"""[{"item":"{{item}}","value":"{{value}}","evidence":"Said so."}]""");

    internal void At(int day, string time) => Sales.At(day, time);

    internal string Stage(Guid lead) => Org.Read(lead).FormattedValues[LeadTable.Stage];

    internal string? SubType(Guid lead) => Org.Read(lead).FormattedValues.TryGetValue(LeadTable.SubType, out var name) ? name : null;

    internal DateTime? When(Guid lead, string column) => Org.Read(lead).GetAttributeValue<DateTime?>(column);

    /// <summary>The claims on a lead, each as "who outcome minutes cost".</summary>
    internal string[] Claims(Guid lead)
    {
        var query = new QueryExpression(ClaimTable.Name) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(ClaimTable.LeadId, ConditionOperator.Equal, lead);
        query.AddOrder(ClaimTable.ClaimedOn, OrderType.Ascending);
        return [.. Org.Admin.RetrieveMultiple(query).Entities.Select(row => string.Join(' ', new[]
        {
            Sales.Name(row.GetAttributeValue<EntityReference>(ClaimTable.QualifierId)), row.FormattedValues[ClaimTable.Outcome],
            row.GetAttributeValue<int?>(ClaimTable.Minutes)?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            row.GetAttributeValue<decimal?>(ClaimTable.Cost)?.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture),
        }.Where(part => part is not null)))];
    }

    /// <summary>Asserts that nothing of the lane is left on a lead.</summary>
    internal void AssertNothingIsLeft(Guid lead)
    {
        var row = Org.Read(lead);
        foreach (var column in new[] { LeadTable.ClaimId, LeadTable.ClaimedById, LeadTable.ClaimUntil, LeadTable.LaneDueOn, LeadTable.CallBackOn, LeadTable.Unanswered })
        {
            Assert.IsFalse(row.Contains(column), column);
        }
    }
}
#endif
