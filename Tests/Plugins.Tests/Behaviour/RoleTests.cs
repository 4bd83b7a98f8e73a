#if NET
using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Behaviour;

/// <summary>What the roles in the zip allow: to own the rows of leads, and to call the custom APIs.</summary>
[TestClass]
public class RoleTests
{
    private static readonly ZipArchive Zip = new(new MemoryStream(ManagedZip.Bytes));
    private static readonly XDocument Customizations = Load("customizations.xml");

    private static Dictionary<string, HashSet<string>> Roles { get; } = Customizations.Root!.Elements("Roles").Elements("Role").ToDictionary(
        role => role.Attribute("name")!.Value, role => role.Descendants("RolePrivilege").Select(row => row.Attribute("name")!.Value).ToHashSet());

    private static string[] OwnedTables { get; } = [.. Customizations.Descendants("entity")
        .Where(table => table.Element("OwnershipTypeMask")?.Value == "UserOwned").Select(table => table.Attribute("Name")!.Value.ToLowerInvariant())];

    [TestMethod]
    public void Every_role_may_own_every_row_of_a_lead()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        Assert.HasCount(9, Roles);
        Assert.HasCount(9, OwnedTables);

        // A site hands in what leads answer and owns none.
        foreach (var role in Roles.Keys.Where(role => role != "XrmLeads Site"))
        {
            var lead = OwnershipTests.LeadWithEverything(org);
            foreach (var table in OwnedTables)
            {
                org.Dataverse.As(org.Dataverse.SystemUserId).Create(new Entity(table)
                {
                    ["ownerid"] = org.Read(lead)["ownerid"],
                    [StageHistoryTable.LeadId] = lead.Reference(),
                });
            }

            var user = org.User(role);
            org.Assign(lead, user);

            Assert.IsTrue(OwnedTables.All(table => org.Of(table, lead).Length > 0 && org.Of(table, lead).All(row => OwnershipTests.OwnerOf(row) == user)), role);
        }
    }

    [TestMethod]
    public void Each_custom_API_lets_in_who_has_its_privilege_and_nobody_else()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        var users = Roles.Keys.ToDictionary(role => role, role => org.User(role));
        var apis = Zip.Entries.Where(entry => entry.FullName.EndsWith("customapi.xml", StringComparison.Ordinal)).Select(entry => Load(entry.FullName).Root!).ToList();
        Assert.HasCount(42, apis);

        foreach (var api in apis)
        {
            var privilege = api.Element("executeprivilegename")!.Value;
            Assert.IsTrue(Roles.Values.Any(role => role.Contains(privilege)) && Roles.Values.Any(role => !role.Contains(privilege)) || privilege.StartsWith("prvRead", StringComparison.Ordinal), privilege);
            foreach (var role in Roles)
            {
                Calls(org, api, lead, users[role.Key], role.Value.Contains(privilege) ? null : privilege);
            }

            Calls(org, api, lead, org.User(), privilege);
        }
    }

    /// <summary>Calls an API; one whose user lacks the privilege is refused by the platform before any code of it runs.</summary>
    private static void Calls(JudgingOrg org, XElement api, Guid lead, Guid user, string? missing)
    {
        var name = api.Attribute("uniquename")!.Value;
        var message = "";
        try
        {
            org.Dataverse.As(user).Execute(RequestOf(org, api, name, lead));
        }
        catch (DataverseFaultException fault)
        {
            message = fault.Message;
        }

        var ran = org.LastTrace.Steps.Any(step => step.Message == name);
        Assert.AreEqual(missing is null, ran, name + ": " + message);
        Assert.AreEqual(missing is null ? null : $"Principal user (Id={user}, type=8) is missing {missing} privilege.", ran ? null : message, name);
    }

    private static OrganizationRequest RequestOf(JudgingOrg org, XElement api, string name, Guid lead)
    {
        var request = new OrganizationRequest(name);
        var bound = api.Element("boundentitylogicalname")?.Value;
        if (bound is not null)
        {
            request["Target"] = new EntityReference(bound, bound == LeadTable.Name ? lead : org.Version);
        }

        foreach (var entry in Zip.Entries.Where(entry => entry.FullName.StartsWith("customapis/" + name + "/customapirequestparameters/", StringComparison.OrdinalIgnoreCase)))
        {
            var parameter = Load(entry.FullName).Root!;
            if (parameter.Element("isoptional")!.Value == "0")
            {
                request[parameter.Attribute("uniquename")!.Value] = parameter.Element("type")!.Value switch
                {
                    "10" => "x",
                    "11" => new[] { lead.ToString() },
                    "12" => lead,
                    var type => throw new ArgumentException(type),
                };
            }
        }

        return request;
    }

    private static XDocument Load(string name)
    {
        lock (Zip)
        {
            using var stream = Zip.Entries.Single(entry => entry.FullName == name).Open();
            return XDocument.Load(stream);
        }
    }
}
#endif
