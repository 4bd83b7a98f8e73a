using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Mapping;

namespace XrmLeads.Plugins.Tests.Mapping;

/// <summary>What a save must touch to be judged is what a criterion may read, save for what nobody writes by hand.</summary>
[TestClass]
public class ScoredColumnsTests
{
    // Kept by the platform or by apps that not every org has; a step on a column that is not there cannot be imported.
    private static readonly HashSet<string> KeptByOthers =
    [
        .. ("accountid address1_addressid address1_composite address2_addressid address2_composite address3_addressid address3_composite businesscard "
        + "businesscardattributes contactid createdby createdbyexternalparty createdon createdonbehalfby defaultpricelevelid entityimage_timestamp "
        + "entityimage_url entityimageid exchangerate fullname importsequencenumber lastonholdtime lastusedincampaign leadid masterid merged modifiedby "
        + "modifiedbyexternalparty modifiedon modifiedonbehalfby onholdtime overriddencreatedon ownerid owningbusinessunit owningteam owninguser "
        + "participatesinworkflow primarysatoriid primarytwitterid processid slaid slainvokedid stageid teamsfollowed timespentbymeonemailandmeetings "
        + "timezoneruleversionnumber traversedpath utcconversiontimezonecode versionnumber yomifullname").Split(' '),
    ];

    private static readonly string[] PrefixesOfApps = ["adx_", "aging", "msa_", "mspp_", "opendeals", "openrevenue"];

    [TestMethod]
    public void The_columns_of_lead_are_those_that_people_write() =>
        AreThoseOf(StandardColumns.Lead, ScoredColumns.Lead, LeadColumns.StateCode, "xl_suppressed");

    [TestMethod]
    public void The_columns_of_account_are_those_that_people_write() => AreThoseOf(StandardColumns.Account, ScoredColumns.Account);

    [TestMethod]
    public void The_columns_of_contact_are_those_that_people_write() => AreThoseOf(StandardColumns.Contact, ScoredColumns.Contact);

    private static void AreThoseOf(Dictionary<string, ColumnType> standard, string columns, params string[] added)
    {
        var expected = standard.Keys
            .Where(name => name != LeadColumns.StateCode && !KeptByOthers.Contains(name) && !name.EndsWith("_base", System.StringComparison.Ordinal))
            .Where(name => name == "msdyn_gdproptout" || !name.StartsWith("msdyn_", System.StringComparison.Ordinal))
            .Where(name => !PrefixesOfApps.Any(prefix => name.StartsWith(prefix, System.StringComparison.Ordinal)))
            .Concat(added);

        CollectionAssert.AreEquivalent(expected.ToArray(), columns.Split(','));
    }
}
