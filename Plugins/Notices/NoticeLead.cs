using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Notices;

/// <summary>A lead of which people are told: what they call it, whose campaign brought it, and what its scope says of notices.</summary>
internal sealed class NoticeLead
{
    private const string VersionAlias = "version";
    private const string ScopeAlias = "scope";
    private const string CampaignAlias = "campaign";

    private readonly Entity _row;

    private NoticeLead(Entity row) => _row = row;

    /// <summary>Its id.</summary>
    internal Guid Id => _row.Id;

    /// <summary>Name and company.</summary>
    internal string Name
    {
        get
        {
            var name = string.Join(", ", new[] { _row.Text("fullname"), _row.Text("companyname") }.Where(part => !string.IsNullOrWhiteSpace(part)));
            return name.Length > 0 ? name : _row.Text("subject") ?? Sentences.NamelessLead;
        }
    }

    /// <summary>
    /// Whether sales found the lead itself or had it before there was a definition: then marketing and the qualifier have no part in it.
    /// </summary>
    internal bool IsOfSales => _row.Choice(LeadTable.SubType) is SubTypeChoice.SalesGenerated or SubTypeChoice.TakenOver;

    /// <summary>Which run through the stages it is.</summary>
    internal int Cycle => _row.WholeNumber(LeadTable.Cycle);

    /// <summary>Who owns the campaign that brought it, a user or a team; null for no campaign.</summary>
    internal EntityReference? CampaignOwner => _row.Lookup(CampaignAlias + "." + LeadColumns.OwnerId);

    /// <summary>The team of the sales managers; null where none is named.</summary>
    internal EntityReference? Managers => _row.Lookup(ScopeAlias + "." + ScopeTable.ManagerTeamId);

    /// <summary>The team of the qualifiers; null where none is named.</summary>
    internal EntityReference? Qualifiers => _row.Lookup(ScopeAlias + "." + ScopeTable.QualificationTeamId);

    /// <summary>Who owns it, a user or a team.</summary>
    internal EntityReference? Owner => _row.Lookup(LeadColumns.OwnerId);

    /// <summary>Whether people are told by e-mail too.</summary>
    internal bool EmailNotices => _row.Value(ScopeAlias + "." + ScopeTable.EmailNotices) is true;

    /// <summary>The queue that e-mails come from; null where none is named.</summary>
    internal EntityReference? Queue => _row.Lookup(ScopeAlias + "." + ScopeTable.NoticeQueueId);

    /// <summary>Reads a lead; null where it is gone or its scope moves nothing. One read.</summary>
    internal static NoticeLead? Read(PluginRun run, Guid leadId)
    {
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet("fullname", "companyname", "subject", LeadTable.SubType, LeadTable.Cycle, LeadColumns.OwnerId) };
        query.Criteria.AddCondition(LeadTable.Id, ConditionOperator.Equal, leadId);
        var version = query.AddLink(LeadDefinitionTable.Name, LeadTable.DefinitionId, LeadDefinitionTable.Id);
        version.EntityAlias = VersionAlias;
        var scope = version.AddLink(ScopeTable.Name, LeadDefinitionTable.ScopeId, ScopeTable.Id);
        scope.EntityAlias = ScopeAlias;
        scope.Columns = new ColumnSet(ScopeTable.RolloutMode, ScopeTable.ManagerTeamId, ScopeTable.QualificationTeamId, ScopeTable.EmailNotices, ScopeTable.NoticeQueueId);
        scope.LinkCriteria.AddCondition(ScopeTable.RolloutMode, ConditionOperator.In, RolloutModeChoice.Warn, RolloutModeChoice.Enforce);
        var campaign = query.AddLink("campaign", LeadTable.CampaignId, "campaignid", JoinOperator.LeftOuter);
        campaign.EntityAlias = CampaignAlias;
        campaign.Columns = new ColumnSet(LeadColumns.OwnerId);
        return run.SystemService.RetrieveMultiple(query).Entities.FirstOrDefault() is { } row ? new NoticeLead(row) : null;
    }
}
