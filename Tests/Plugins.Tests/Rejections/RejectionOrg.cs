#if NET
using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Domain.Rejection;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Handoffs;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Rejections;

/// <summary>An org with two sales reps, their manager and two qualifiers in a team, on a Monday at 10:00, in which a lead becomes ready for sales and is sent back.</summary>
internal sealed class RejectionOrg : IDisposable
{
    private bool _isWeekDrawn;

    internal RejectionOrg(params string[] reps)
    {
        Sales = new HandoffOrg(reps.Length == 0 ? ["anna", "bert"] : reps);
        Sales.User("quinn", "XrmLeads Qualifier");
        Sales.User("quentin", "XrmLeads Qualifier");
        Sales.User("mark", "XrmLeads Marketing");
        var unit = new EntityReference("businessunit", Org.Dataverse.RootBusinessUnitId);
        Team = Org.Admin.Create(new Entity("team") { ["name"] = "Qualifiers", ["businessunitid"] = unit });
        Org.Admin.Execute(new AddMembersTeamRequest { TeamId = Team, MemberIds = [Sales.Users["quinn"], Sales.Users["quentin"]] });
        Org.SetScope("default", ScopeTable.QualificationTeamId, new EntityReference("team", Team));
    }

    internal HandoffOrg Sales { get; }

    /// <summary>The team that qualifies leads.</summary>
    internal Guid Team { get; }

    internal JudgingOrg Org => Sales.Org;

    public void Dispose() => Sales.Dispose();

    /// <summary>A lead in the hands of a sales rep, and who that is.</summary>
    internal (Guid Lead, string Rep) Ready()
    {
        var lead = Sales.Ready();
        return (lead, Sales.OwnerOf(lead));
    }

    /// <summary>Rejects a lead with what every reason asks for, save for what is said otherwise.</summary>
    internal ParameterCollection Reject(string user, Guid lead, string code, Action<OrganizationRequest>? with = null)
    {
        var request = new OrganizationRequest(RejectLeadApi.Name)
        {
            ["Target"] = lead.Reference(),
            [RejectLeadApi.Request.ReasonCode] = code,
            [RejectLeadApi.Request.Evidence] = "Said so on the phone.",
        };
        with?.Invoke(request);
        return Sales.As(user).Execute(request).Results;
    }

    /// <summary>Judges a rejection: upholds or overturns it, or repairs the data.</summary>
    internal void Judge(string user, Guid lead, string act, string finding = "Called; it is so.") =>
        Sales.As(user).Execute(new OrganizationRequest(act) { ["Target"] = lead.Reference(), [UpholdRejectionApi.Request.Finding] = finding });

    internal void Uphold(string user, Guid lead) => Judge(user, lead, UpholdRejectionApi.Name);

    internal void Overturn(string user, Guid lead) => Judge(user, lead, OverturnRejectionApi.Name);

    /// <summary>The rejection that was made last.</summary>
    internal Entity Row(Guid lead)
    {
        var query = new QueryExpression(RejectionTable.Name) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(RejectionTable.LeadId, ConditionOperator.Equal, lead);
        query.AddOrder(RejectionTable.RejectedOn, OrderType.Descending);
        return Org.Admin.RetrieveMultiple(query).Entities[0];
    }

    /// <summary>The last rejection as "outcome again label", and who judged it.</summary>
    internal string Told(Guid lead)
    {
        var row = Row(lead);
        var label = row.GetAttributeValue<bool>(RejectionTable.Label) ? " label" : "";
        var verifier = row.GetAttributeValue<EntityReference>(RejectionTable.VerifierId) is { } who ? " by " + Sales.Name(who) : "";
        return $"{row.FormattedValues[RejectionTable.Outcome]} {row.GetAttributeValue<int>(RejectionTable.Again)}{label}{verifier}";
    }

    internal string Stage(Guid lead) => Org.Read(lead).FormattedValues[LeadTable.Stage];

    /// <summary>A lead in the hands of a sales rep whose rejection is not drawn for a second person.</summary>
    internal (Guid Lead, string Rep) Undrawn()
    {
        if (!_isWeekDrawn)
        {
            DrawOne();
            _isWeekDrawn = true;
        }

        while (true)
        {
            var (lead, rep) = Ready();
            if (!RejectionSample.IsDrawn(lead, Sales.Users[rep], 1, 10, isFirstOfWeek: false))
            {
                return (lead, rep);
            }
        }
    }

    private void DrawOne()
    {
        foreach (var rep in Sales.Users.Where(user => user.Key is "anna" or "bert" or "manager"))
        {
            // One of this week is drawn already.
            Org.Dataverse.As(Org.Dataverse.SystemUserId).Create(new Entity(RejectionTable.Name)
            {
                [RejectionTable.PrimaryName] = "Drawn",
                [RejectionTable.LeadId] = Org.Admin.Create(JudgingOrg.Lead()).Reference(),
                [RejectionTable.RejectedById] = new EntityReference("systemuser", rep.Value),
                [RejectionTable.RejectedOn] = Org.Now.Date,
                [RejectionTable.Drawn] = true,
            });
        }
    }
}
#endif
