using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>
/// Which columns of a lead go into the rows that its qualification creates. Microsoft's list (Default entity and attribute mappings, dn531076)
/// is not open to us in full; these are the columns of delegateas/XrmMockup QualifyLeadRequestHandler (MIT).
/// </summary>
internal static class LeadMapping
{
    private const string Shared =
        "emailaddress1 fax websiteurl telephone2 description donotpostalmail donotphone donotfax donotemail donotsendmm donotbulkemail "
        + "address1_country address1_city address1_line1 address1_line2 address1_line3 address1_postalcode address1_stateorprovince";

    private static readonly Dictionary<string, (string From, string To)[]> Columns = new()
    {
        ["account"] = [.. Same(Shared + " sic"), ("companyname", "name"), ("yomicompanyname", "yominame")],
        ["contact"] =
        [
            .. Same(Shared + " firstname lastname jobtitle mobilephone pager telephone3 emailaddress2 emailaddress3 yomifirstname yomimiddlename yomilastname"),
        ],
        ["opportunity"] = [.. Same("qualificationcomments description"), ("subject", "name")],
    };

    /// <summary>A new row of the table with what it takes over from the lead.</summary>
    internal static Entity NewRow(Table table, Entity lead)
    {
        var row = new Entity(table.Name) { ["originatingleadid"] = lead.ToEntityReference() };
        foreach (var (from, to) in Columns[table.Name].Where(c => table.Columns.ContainsKey(c.To) && lead.Contains(c.From)))
        {
            row[to] = lead[from];
        }

        return row;
    }

    private static IEnumerable<(string From, string To)> Same(string names) => names.Split(' ').Select(n => (n, n));
}
