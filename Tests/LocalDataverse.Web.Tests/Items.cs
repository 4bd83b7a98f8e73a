using System;
using System.Threading.Tasks;
using XrmLeads.LocalDataverse.Tests;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>Leads with their items: a solution in which the way back from a lead to its items has a name.</summary>
internal static class Items
{
    /// <summary>The navigation property from a lead to its items.</summary>
    internal const string OfLead = "xl_lead_items";

    internal static TestZip Zip() => new TestZip().Customization(
        """
        <EntityRelationships><EntityRelationship Name="xl_lead_item"><EntityRelationshipType>OneToMany</EntityRelationshipType>
          <ReferencingEntityName>xl_Item</ReferencingEntityName><ReferencedEntityName>Lead</ReferencedEntityName>
          <CascadeAssign>NoCascade</CascadeAssign><CascadeDelete>RemoveLink</CascadeDelete><ReferencingAttributeName>xl_LeadId</ReferencingAttributeName>
          <EntityRelationshipRoles>
            <EntityRelationshipRole><NavigationPropertyName>xl_LeadId</NavigationPropertyName><RelationshipRoleType>1</RelationshipRoleType></EntityRelationshipRole>
            <EntityRelationshipRole><NavigationPropertyName>xl_lead_items</NavigationPropertyName><RelationshipRoleType>0</RelationshipRoleType></EntityRelationshipRole>
          </EntityRelationshipRoles></EntityRelationship></EntityRelationships>
        """);

    /// <summary>Doe with the items A (1) and B (2) and the account Contoso, Roe with C (3), Poe with none, and D without a lead.</summary>
    internal static async Task<Site> SiteAsync()
    {
        var site = await Site.StartAsync(Zip());
        var account = await site.CreateAsync("accounts", "{\"name\":\"Contoso\"}");
        var doe = await LeadAsync(site, "Doe", 2, $",\"customerid_account@odata.bind\":\"accounts({account})\"");
        var roe = await LeadAsync(site, "Roe", 1);
        await LeadAsync(site, "Poe", 1);
        await ItemAsync(site, "A", 1, doe);
        await ItemAsync(site, "B", 2, doe);
        await ItemAsync(site, "C", 3, roe);
        await ItemAsync(site, "D", null, null);
        return site;
    }

    /// <summary>The id of a lead by its last name.</summary>
    internal static async Task<Guid> LeadAsync(this Site site, string name)
        => Guid.Parse((await site.GetAsync($"leads?$select=leadid&$filter=lastname eq '{name}'"))["value"]![0]!["leadid"]!.ToString());

    private static Task<Guid> LeadAsync(Site site, string name, int tier, string more = "")
        => site.CreateAsync("leads", $"{{\"lastname\":\"{name}\",\"xl_tier\":{tier},\"xl_score\":{tier * 10},\"budgetamount\":{tier * 100}{more}}}");

    private static Task<Guid> ItemAsync(Site site, string code, int? count, Guid? lead)
    {
        var bind = lead is null ? string.Empty : $",\"xl_LeadId@odata.bind\":\"/leads({lead})\"";
        return site.CreateAsync("xl_items", $"{{\"xl_name\":\"Item {code}\",\"xl_code\":\"{code}\",\"xl_count\":{count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"}{bind}}}");
    }
}
