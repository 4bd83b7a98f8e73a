using System.Collections.Generic;

namespace XrmLeads.Domain.Definition;

/// <summary>
/// English labels of the choices of the standard lead table that a sales manager would read on the page of a definition. Source: the lead table reference
/// (MicrosoftDocs/dynamics-365-customer-engagement, ce/developer/reference/entities/lead.md at commit 2fc968b8).
/// </summary>
internal static class StandardChoices
{
    private static readonly Dictionary<int, string> None = [];

    private static readonly Dictionary<string, Dictionary<int, string>> Labels = new()
    {
        ["industrycode"] = FromOne(
            "Accounting", "Agriculture and Non-petrol Natural Resource Extraction", "Broadcasting Printing and Publishing", "Brokers",
            "Building Supply Retail", "Business Services", "Consulting", "Consumer Services", "Design, Direction and Creative Management",
            "Distributors, Dispatchers and Processors", "Doctor's Offices and Clinics", "Durable Manufacturing", "Eating and Drinking Places",
            "Entertainment Retail", "Equipment Rental and Leasing", "Financial", "Food and Tobacco Processing", "Inbound Capital Intensive Processing",
            "Inbound Repair and Services", "Insurance", "Legal Services", "Non-Durable Merchandise Retail", "Outbound Consumer Service",
            "Petrochemical Extraction and Distribution", "Service Retail", "SIG Affiliations", "Social Services", "Special Outbound Trade Contractors",
            "Specialty Realty", "Transportation", "Utility Creation and Distribution", "Vehicle Retail", "Wholesale"),
        ["leadsourcecode"] = FromOne(
            "Advertisement", "Employee Referral", "External Referral", "Partner", "Public Relations", "Seminar", "Trade Show", "Web", "Word of Mouth", "Other"),
        ["leadqualitycode"] = FromOne("Hot", "Warm", "Cold"),
        ["budgetstatus"] = new() { [0] = "No Committed Budget", [1] = "May Buy", [2] = "Can Buy", [3] = "Will Buy" },
        ["need"] = new() { [0] = "Must have", [1] = "Should have", [2] = "Good to have", [3] = "No need" },
        ["purchasetimeframe"] = new() { [0] = "Immediate", [1] = "This Quarter", [2] = "Next Quarter", [3] = "This Year", [4] = "Unknown" },
        ["purchaseprocess"] = new() { [0] = "Individual", [1] = "Committee", [2] = "Unknown" },
        ["initialcommunication"] = new() { [0] = "Contacted", [1] = "Not Contacted" },
        ["preferredcontactmethodcode"] = FromOne("Any", "Email", "Phone", "Fax", "Mail"),
    };

    /// <summary>The labels of a column's choices; empty where none are known.</summary>
    internal static Dictionary<int, string> Of(string column) => Labels.TryGetValue(column, out var labels) ? labels : None;

    private static Dictionary<int, string> FromOne(params string[] labels)
    {
        var byValue = new Dictionary<int, string>();
        foreach (var label in labels)
        {
            byValue.Add(byValue.Count + 1, label);
        }

        return byValue;
    }
}
