using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Rejections;

/// <summary>The lead of the person to whom a rejected one referred: of the same company, source and campaign, made by the caller.</summary>
internal static class Referral
{
    private static readonly string[] Copied =
    [
        "companyname", "websiteurl", "industrycode", "numberofemployees", "revenue", LeadColumns.CurrencyId, "address1_city", "address1_country", LeadColumns.LeadSource,
        LeadColumns.CampaignId, LeadColumns.ParentAccountId,
    ];

    /// <summary>Makes it: a read and a write.</summary>
    internal static Guid Make(PluginRun run, Guid leadId, RejectionClaim claim)
    {
        var old = run.CallerService.Retrieve(LeadTable.Name, leadId, new ColumnSet([.. Copied, "fullname"]));
        var lead = new Entity(LeadTable.Name)
        {
            ["subject"] = Sentences.ReferredBy(old.Text("fullname")),
            ["firstname"] = claim.FirstName,
            ["lastname"] = claim.LastName,
            ["emailaddress1"] = claim.Email,
            ["telephone1"] = claim.Phone,
        };
        foreach (var column in Copied)
        {
            if (old.Value(column) is { } value)
            {
                lead[column] = value;
            }
        }

        return run.CallerService.Create(lead);
    }
}
