#if NET
using System;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.Plugins.Tests.Faults;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Races;

/// <summary>What may happen to one lead at the same moment.</summary>
internal static class RaceActs
{
    internal static Act Demo { get; } = new("demo request", org => Signal(org, "demo_request"));

    internal static Act Pricing { get; } = new("pricing page", org => Signal(org, "pricing_page"));

    internal static Act LateSignal { get; } = new("late signal", org => Signal(org, "site_visit", -12));

    internal static Act Title { get; } = new("new job title", org => Update(org, lead => lead["jobtitle"] = "Student"));

    /// <summary>The job title that is stored already.</summary>
    internal static Act SameTitle { get; } = new("job title as it was", org => Update(org, lead => lead["jobtitle"] = "Head of Operations"));

    internal static Act Employees { get; } = new("other number of employees", org => Update(org, lead => lead["numberofemployees"] = 3));

    internal static Act Budget { get; } = new("budget and authority", org => Update(org, lead =>
    {
        lead["budgetstatus"] = new OptionSetValue(3);
        lead["decisionmaker"] = true;
    }));

    internal static Act Answers { get; } = new("answers", org => new OrganizationRequest(SubmitAnswersApi.Name)
    {
        ["Target"] = Lead(org),
        [SubmitAnswersApi.Request.Answers] = """[{"item":"budget","value":"3"},{"item":"timing","value":"0"},{"item":"authority","value":"decision_maker_verified"}]""",
    });

    internal static Act DeleteSignal { get; } = new("signal taken back", org => new DeleteRequest { Target = new EntityReference(SignalTable.Name, org.Rows.First(SignalTable.Name, org.Rows.Lead)) });

    internal static Act MoveSignal { get; } = new("signal moved to another lead", org => new UpdateRequest
    {
        Target = new Entity(SignalTable.Name, org.Rows.First(SignalTable.Name, org.Rows.Lead)) { [SignalTable.LeadId] = new EntityReference(LeadTable.Name, org.Rows.Other) },
    });

    internal static Act Record { get; } = new("recorded signal", org => new OrganizationRequest(RecordSignalApi.Name)
    {
        [RecordSignalApi.Request.LeadId] = org.Rows.Lead,
        [RecordSignalApi.Request.SignalType] = "demo_request",
        [RecordSignalApi.Request.ExternalId] = "once",
    });

    /// <summary>A page of a sweep.</summary>
    internal static Act Sweep { get; } = new("page of a sweep", org => new OrganizationRequest(RescorePageApi.Name)
    {
        [RescorePageApi.Request.LeadIds] = new[] { org.Rows.Lead.ToString(), org.Rows.Other.ToString() },
    });

    internal static Act SweepBackwards { get; } = new("page of a sweep in another order", org => new OrganizationRequest(RescorePageApi.Name)
    {
        [RescorePageApi.Request.LeadIds] = new[] { org.Rows.Other.ToString(), org.Rows.Lead.ToString() },
    });

    internal static Act Due { get; } = new("what is due", _ => new OrganizationRequest(ProcessDueApi.Name)) { DaysLater = 200 };

    internal static Act Close { get; } = new("lead disqualified", org => Update(org, lead => (lead["statecode"], lead["statuscode"]) = (new OptionSetValue(2), new OptionSetValue(5))));

    internal static Act Merge { get; } = new("lead merged into it", org => new MergeRequest
    {
        Target = Lead(org),
        SubordinateId = org.Rows.Other,
        UpdateContent = new Entity(LeadTable.Name) { ["jobtitle"] = "Chief Executive Officer" },
        PerformParentingChecks = false,
    });

    internal static Act Failure { get; } = new("failure noted", org => new OrganizationRequest(RecordFailureApi.Name)
    {
        [RecordFailureApi.Request.LeadId] = org.Rows.Lead,
        [RecordFailureApi.Request.Reason] = "The database is busy.",
    });

    internal static Act Retire { get; } = OfVersion("version retired", RetireDefinitionApi.Name, Footing.Active);

    internal static Act Activate { get; } = OfVersion("version activated", ActivateDefinitionApi.Name, Footing.Signed);

    internal static Act Withdraw { get; } = OfVersion("version withdrawn", WithdrawDefinitionApi.Name, Footing.Signed);

    internal static Act SignForMarketing { get; } =
        OfVersion("signature for marketing", SignForMarketingApi.Name, Footing.Proposed) with { User = "XrmLeadsDefinitionSignerMarketing" };

    internal static Act SignForSales { get; } = OfVersion("signature for sales", SignForSalesApi.Name, Footing.Proposed) with { User = "XrmLeadsDefinitionSignerSales" };

    internal static Act TakeNext { get; } = new("lead taken", _ => new OrganizationRequest(TakeNextApi.Name)) { On = Footing.Lane, User = "quinn" };

    internal static Act TakeNextToo { get; } = TakeNext with { Name = "lead taken by another qualifier", User = "quentin" };

    /// <summary>Leads in qualification are late.</summary>
    internal static Act Overdue { get; } = Due with { Name = "lane overdue", DaysLater = 3, On = Footing.Lane };

    internal static Act Form { get; } = new("form handed in", org => new OrganizationRequest(SubmitSelfQualificationApi.Name)
    {
        [SubmitSelfQualificationApi.Request.Token] = org.Rows.Token,
        [SubmitSelfQualificationApi.Request.Answers] = """{"need":0}""",
    })
    {
        On = Footing.Lane,
        User = "site",
    };

    internal static Act Finish { get; } = new("qualification finished", org => FaultOrg.On(FinishQualificationApi.Name, LeadTable.Name, org.Rows.Claimed)) { On = Footing.Claimed, User = "quinn" };

    internal static Act AnswersOfClaimed { get; } = new("answers about a claimed lead", AnswersAboutClaimed) { On = Footing.Claimed };

    internal static Act ClaimOver { get; } = Due with { Name = "claim over", DaysLater = 3, On = Footing.Claimed };

    private static OrganizationRequest AnswersAboutClaimed(RaceOrg org) => FaultOrg.On(
        SubmitAnswersApi.Name, LeadTable.Name, org.Rows.Claimed, SubmitAnswersApi.Request.Answers, """[{"item":"authority","value":"decision_maker_verified"}]""");

    internal static Act Accept { get; } = OfHandoff("rep accepts", "rita.rep", org => new OrganizationRequest(AcceptLeadApi.Name) { ["Target"] = Lead(org) });

    internal static Act AcceptByManager { get; } = OfHandoff("manager accepts", "manager", org => new OrganizationRequest(AcceptLeadApi.Name) { ["Target"] = Lead(org) });

    internal static Act PassOn { get; } = OfHandoff("rep passes on", "rita.rep", org => new OrganizationRequest(PassOnApi.Name) { ["Target"] = Lead(org) });

    internal static Act Assign { get; } = OfHandoff("lead assigned", null, org => new AssignRequest
    {
        Target = Lead(org),
        Assignee = new EntityReference("systemuser", org.User("second")),
    });

    internal static Act Reject { get; } = OfHandoff("rep rejects", "rita.rep", org => RejectionOperations.Reject(org.Rows, "I1"));

    internal static Act RejectByManager { get; } = Reject with { Name = "manager rejects", User = "manager" };

    internal static Act Uphold { get; } = OfRejection("rejection upheld", "quinn", UpholdRejectionApi.Name);

    internal static Act Overturn { get; } = OfRejection("rejection overturned", "quentin", OverturnRejectionApi.Name);

    /// <summary>The time to judge is over.</summary>
    internal static Act Unjudged { get; } = Due with { Name = "rejection overdue", DaysLater = 3, On = Footing.Rejected };

    /// <summary>A lead that a rep has is qualified by an integration, which nobody refuses.</summary>
    internal static Act Qualify { get; } = OfHandoff("lead qualified", "journeys", org => new QualifyLeadRequest
    {
        LeadId = Lead(org),
        CreateOpportunity = true,
        Status = new OptionSetValue(3),
    });

    /// <summary>The hand-off is over its time.</summary>
    internal static Act Ring { get; } = OfHandoff("clock rings", null, _ => new OrganizationRequest(ProcessDueApi.Name)) with { DaysLater = 3 };

    /// <summary>The first run of the clock after a week; nobody is late.</summary>
    internal static Act Resume { get; } = Ring with { Name = "clock goes on", DaysLater = 7, On = Footing.Stopped };

    /// <summary>A rep accepts when the clock has stood for a week.</summary>
    internal static Act AcceptMeanwhile { get; } = Accept with { Name = "rep accepts meanwhile", DaysLater = 7, On = Footing.Stopped };

    private static Act OfRejection(string name, string user, string api) =>
        new(name, org => FaultOrg.On(api, LeadTable.Name, org.Rows.Lead, UpholdRejectionApi.Request.Finding, "Called.")) { On = Footing.Rejected, User = user };

    private static Act OfHandoff(string name, string? user, Func<RaceOrg, OrganizationRequest> request) => new(name, request) { On = Footing.HandedOver, User = user };

    private static CreateRequest Signal(RaceOrg org, string type, int days = 0) => new()
    {
        Target = new Entity(SignalTable.Name)
        {
            [SignalTable.SignalTypeId] = new EntityReference(SignalTypeTable.Name, org.Rows.Code(SignalTypeTable.Name, type)),
            [SignalTable.LeadId] = Lead(org),
            [SignalTable.OccurredOn] = org.Now.AddDays(days),
        },
    };

    private static UpdateRequest Update(RaceOrg org, Action<Entity> fill)
    {
        var lead = new Entity(LeadTable.Name, org.Rows.Lead);
        fill(lead);
        return new UpdateRequest { Target = lead };
    }

    private static Act OfVersion(string name, string api, Footing on) =>
        new(name, org => new OrganizationRequest(api) { ["Target"] = new EntityReference(LeadDefinitionTable.Name, org.Rows.Org.Version) }) { ChangesDefinitions = true, On = on };

    private static EntityReference Lead(RaceOrg org) => new(LeadTable.Name, org.Rows.Lead);
}
#endif
