#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Stages;

/// <summary>An org with a user for each role of the zip and a lead of a sales rep that can be put into any stage.</summary>
internal sealed class StageOrg : IDisposable
{
    /// <summary>The sales rep who owns the lead.</summary>
    internal const string Owner = "Owner";

    /// <summary>Somebody without a role of this product.</summary>
    internal const string Nobody = "Nobody";

    internal static readonly int[] Stages =
    [
        StageChoice.Inquiry, StageChoice.Nurturing, StageChoice.Mql, StageChoice.InQualification, StageChoice.SalesReady, StageChoice.Sal, StageChoice.Sql,
        StageChoice.Converted, StageChoice.RejectionPendingVerification, StageChoice.Disqualified,
    ];

    private static readonly string[] Roles =
        ["Administrator", "Definition Signer Marketing", "Definition Signer Sales", "Marketing", "Qualifier", "Sales Manager", "Sales Rep", "Service"];

    private int _stage = -1;

    internal StageOrg(int mode)
    {
        Org = JudgingOrg.Active(mode);
        Users = Roles.ToDictionary(role => role, role => Org.User("XrmLeads " + role));
        Users.Add(Owner, Org.User("XrmLeads Sales Rep"));
        Users.Add(Nobody, Org.User());
        Lead = As(Owner).Create(JudgingOrg.Lead());
        Contact();
    }

    internal JudgingOrg Org { get; }

    /// <summary>The code of the reason for which the lead is rejected where it is put into Rejection Pending Verification.</summary>
    internal string RejectedFor
    {
        get;
        set => (field, _stage) = (value, -1);
    } = "I1";

    internal Dictionary<string, Guid> Users { get; }

    /// <summary>A lead that its owner found himself and spoke with.</summary>
    internal Guid Lead { get; }

    public void Dispose() => Org.Dispose();

    internal IOrganizationService As(string user) => Org.Dataverse.As(Users[user]);

    /// <summary>Puts the lead where it is to be, as SYSTEM, with all that is known which a move may need, and lets a second pass.</summary>
    internal void Put(int stage, int verdict)
    {
        Org.Now = Org.Now.AddSeconds(1);
        if (_stage != (stage * 10) + verdict - VerdictChoice.Qualified)
        {
            var system = Org.Dataverse.As(Org.Dataverse.SystemUserId);
            if (Org.Choice(Lead, "statecode") != 0)
            {
                system.Update(new Entity(LeadTable.Name, Lead) { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(1) });
            }

            system.Update(new Entity(LeadTable.Name, Lead)
            {
                [LeadTable.Stage] = new OptionSetValue(stage),
                [LeadTable.Verdict] = new OptionSetValue(verdict),
                [LeadTable.G3] = new OptionSetValue(GateStateChoice.Met),
                [LeadTable.G5] = new OptionSetValue(GateStateChoice.Met),
            });
            if (stage == StageChoice.RejectionPendingVerification && Org.Read(Lead).GetAttributeValue<EntityReference>(LeadTable.RejectionId) is { } rejection)
            {
                system.Update(new Entity(RejectionTable.Name, rejection.Id) { [RejectionTable.RejectionReasonId] = Reason(RejectedFor) });
            }

            Org.Now = Org.Now.AddSeconds(1);
            _stage = (stage * 10) + verdict - VerdictChoice.Qualified;
        }
    }

    /// <summary>Writes the stage as a form or a bulk edit does.</summary>
    internal string Write(string user, int to) =>
        Try(() => As(user).Update(new Entity(LeadTable.Name, Lead) { [LeadTable.Stage] = new OptionSetValue(to) }));

    /// <summary>Makes an act with all that can be said with it.</summary>
    internal string Make(string user, string act, string? code = null) => Try(() => As(user).Execute(Request(act, Lead, "Because.", code, Org.Now.AddDays(30))));

    /// <summary>The moves by hand of this moment, as "from>to role outside".</summary>
    internal string[] Moves()
    {
        var query = new QueryExpression(StageHistoryTable.Name) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(StageHistoryTable.LeadId, ConditionOperator.Equal, Lead);
        query.Criteria.AddCondition(StageHistoryTable.LeftOn, ConditionOperator.Equal, Org.Now);
        query.Criteria.AddCondition(StageHistoryTable.ActorRole, ConditionOperator.NotEqual, ActorRoleChoice.System);
        return [.. Org.Admin.RetrieveMultiple(query).Entities.Select(row =>
            $"{Number(row, StageHistoryTable.From)}>{Number(row, StageHistoryTable.To)} {Number(row, StageHistoryTable.ActorRole)} {row.GetAttributeValue<bool>(StageHistoryTable.OutsideRules)}")];
    }

    /// <summary>A request of an act with those of the words that it takes.</summary>
    internal static OrganizationRequest Request(string act, Guid lead, string? reason = null, string? code = null, DateTime? recallOn = null)
    {
        var request = new OrganizationRequest(act) { ["Target"] = lead.Reference() };
        Say(request, SendToNurtureApi.Request.Reason, reason, act is PassOnApi.Name or MakeSalesReadyApi.Name or SendToNurtureApi.Name or DisqualifyLeadApi.Name or ReactivateLeadApi.Name);
        Say(request, SendToNurtureApi.Request.ReasonCode, code, act is SendToNurtureApi.Name or DisqualifyLeadApi.Name or ReactivateLeadApi.Name);
        Say(request, RejectLeadApi.Request.ReasonCode, "I1", act is RejectLeadApi.Name);
        Say(request, RejectLeadApi.Request.Evidence, reason, act is RejectLeadApi.Name);
        Say(request, UpholdRejectionApi.Request.Finding, reason, act is UpholdRejectionApi.Name or OverturnRejectionApi.Name or RepairDataApi.Name);
        Say(request, SendToNurtureApi.Request.RecallOn, recallOn, act is SendToNurtureApi.Name);
        return request;
    }

    /// <summary>Does something to the lead; gives the refusal, empty for none.</summary>
    internal string Try(Action act)
    {
        try
        {
            act();
            _stage = -1;
            return "";
        }
        catch (DataverseFaultException fault)
        {
            return fault.Message;
        }
    }

    private static void Say(OrganizationRequest request, string name, object? value, bool isTaken)
    {
        if (value is not null && isTaken)
        {
            request[name] = value;
        }
    }

    private EntityReference Reason(string code)
    {
        var query = new QueryExpression(RejectionReasonTable.Name);
        query.Criteria.AddCondition(RejectionReasonTable.Code, ConditionOperator.Equal, code);
        return Org.Admin.RetrieveMultiple(query).Entities.Single().ToEntityReference();
    }

    private static int Number(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column)?.Value - StageChoice.Inquiry + 100 ?? -1;

    private void Contact() => As(Owner).Create(new Entity("email") { ["subject"] = "Re: offer", ["directioncode"] = false, ["regardingobjectid"] = Lead.Reference() });
}
#endif
