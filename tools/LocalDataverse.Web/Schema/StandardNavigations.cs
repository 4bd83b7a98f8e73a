using System.Collections.Generic;
using System.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Web.Schema;

/// <summary>
/// Names of collection-valued navigation properties of standard relationships, as far as a page names them: those of lead from
/// MicrosoftDocs/dynamics-365-customer-engagement ce/developer/reference/entities/lead.md, the others from the examples of
/// MicrosoftDocs/powerapps-docs developer/data-platform/webapi (query/join-tables.md, query/filter-rows.md, create-entity-web-api.md).
/// </summary>
internal static class StandardNavigations
{
    private const string Regarding = "regardingobjectid";

    private static readonly (string Parent, string Child, string Column, string Name)[] Names =
    [
        ("lead", "account", "originatingleadid", "account_originating_lead"),
        ("lead", "contact", "originatingleadid", "contact_originating_lead"),
        ("lead", "opportunity", "originatingleadid", "opportunity_originating_lead"),
        ("lead", "lead", "masterid", "lead_master_lead"),
        ("lead", "activitypointer", Regarding, "Lead_ActivityPointers"),
        ("lead", "appointment", Regarding, "Lead_Appointments"),
        ("lead", "campaignresponse", Regarding, "lead_CampaignResponses"),
        ("lead", "email", Regarding, "Lead_Emails"),
        ("lead", "phonecall", Regarding, "Lead_Phonecalls"),
        ("lead", "task", Regarding, "Lead_Tasks"),
        ("account", "contact", "parentcustomerid", "contact_customer_accounts"),
        ("account", "email", Regarding, "Account_Emails"),
        ("account", "opportunity", "customerid", "opportunity_customer_accounts"),
        ("account", "task", Regarding, "Account_Tasks"),
        ("contact", "opportunity", "customerid", "opportunity_customer_contacts"),
        ("opportunity", "task", Regarding, "Opportunity_Tasks"),
    ];

    internal static IEnumerable<Navigation> ToMany(Catalogue catalogue, Table table)
        => from name in Names
           where name.Parent == table.Name && catalogue.Tables.ContainsKey(name.Child) && catalogue.Tables[name.Child].Columns.ContainsKey(name.Column)
           select new Navigation(name.Name, table, catalogue.Tables[name.Child], catalogue.Tables[name.Child].Columns[name.Column], ToMany: true);

    /// <summary>
    /// The tables that a lookup leads to. One to any table, such as what an activity is about, leads to those whose rows somebody or the
    /// organization owns and that are no activities themselves.
    /// </summary>
    internal static IEnumerable<Table> TargetsOf(Catalogue catalogue, Column lookup)
    {
        if (!lookup.Targets.Contains("*"))
        {
            return lookup.Targets.Where(catalogue.Tables.ContainsKey).Select(catalogue.Table);
        }

        var activities = catalogue.Tables.Values.SelectMany(t => t.UnionOf.Append(t.IsView ? t.Name : string.Empty)).ToHashSet();
        return catalogue.Tables.Values.Where(t => t.Ownership != Ownership.None && !activities.Contains(t.Name));
    }
}
