using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.EndToEnd.Harness;
using XrmLeads.Schema;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.CommandBar;

/// <summary>Command x role x stage in the browser: the form of a lead shows what docs/commands.md says, with the shipped roles, ribbon and scripts.</summary>
[TestClass]
public sealed class CommandTableTests : AppTest
{
    private static readonly Dictionary<string, int> Values = new()
    {
        ["Inquiry"] = StageChoice.Inquiry,
        ["Nurturing"] = StageChoice.Nurturing,
        ["MQL"] = StageChoice.Mql,
        ["In Qualification"] = StageChoice.InQualification,
        ["Sales-Ready"] = StageChoice.SalesReady,
        ["SAL"] = StageChoice.Sal,
        ["SQL"] = StageChoice.Sql,
        ["Converted"] = StageChoice.Converted,
        ["Rejection Pending"] = StageChoice.RejectionPendingVerification,
        ["Disqualified"] = StageChoice.Disqualified,
    };

    private readonly Dictionary<Guid, OptionSetValue?> _modes = [];

    /// <summary>What runs is known to all orgs of this process, since copies have one id: each class leaves it as it was.</summary>
    [TestCleanup]
    public void RunAgain()
    {
        foreach (var (scope, mode) in _modes)
        {
            Org.Admin.Update(new Entity(ScopeTable.Name, scope) { [ScopeTable.RolloutMode] = mode });
        }
    }

    [TestMethod]
    [DataRow("M", "mia.marketing")]
    [DataRow("Q", "quinn.qualifier")]
    [DataRow("R", "sam.sales")]
    [DataRow("S", "morgan.manager")]
    public async Task The_form_shows_what_the_table_says(string letter, string user)
    {
        Off();
        var seat = await SeatAsync(user);
        foreach (var stage in CommandPage.Stages)
        {
            await seat.GoToLeadAsync(LeadIn(stage, user));
            await Expect(seat.Page.Locator("[data-command='Mscrm.Form.lead.Refresh']").First).ToBeAttachedAsync();
            Assert.AreEqual(string.Join(", ", CommandPage.Shown(letter, stage)), string.Join(", ", await ShownAsync(seat.Page)), $"{user} in {stage}");
        }
    }

    [TestMethod]
    public async Task A_lead_of_somebody_else_shows_a_sales_rep_no_act_of_his()
    {
        Off();
        var seat = await SeatAsync("rae.sales");
        await seat.GoToLeadAsync(LeadIn("Sales-Ready", "sam.sales"));
        await Expect(seat.Page.Locator("[data-command='Mscrm.Form.lead.Refresh']").First).ToBeAttachedAsync();
        Assert.AreEqual("Log contact, Record what happened", string.Join(", ", await ShownAsync(seat.Page)));
    }

    private static async Task<IReadOnlyList<string>> ShownAsync(IPage page)
    {
        var labels = await page.Locator(".commandbar [data-command^='xl.lead.']").AllTextContentsAsync();
        return [.. labels.Order(StringComparer.Ordinal)];
    }

    /// <summary>Nothing runs, so that a lead stays in the stage in which it is put.</summary>
    private void Off()
    {
        foreach (var scope in Org.Admin.RetrieveMultiple(new QueryExpression(ScopeTable.Name) { ColumnSet = new ColumnSet(ScopeTable.RolloutMode) }).Entities)
        {
            _modes[scope.Id] = scope.GetAttributeValue<OptionSetValue>(ScopeTable.RolloutMode);
            Org.Admin.Update(new Entity(ScopeTable.Name, scope.Id) { [ScopeTable.RolloutMode] = new OptionSetValue(RolloutModeChoice.Off) });
        }
    }

    /// <summary>A lead of a user in a stage; one in qualification is claimed by him.</summary>
    private static Guid LeadIn(string stage, string user)
    {
        var owner = new EntityReference("systemuser", Org.User(user));
        var lead = new Entity(LeadTable.Name)
        {
            ["lastname"] = $"{stage} of {user}",
            ["ownerid"] = owner,
            [LeadTable.Stage] = new OptionSetValue(Values[stage]),
        };
        if (stage == "In Qualification")
        {
            lead[LeadTable.ClaimedById] = owner;
        }

        var system = Org.Dataverse.As(Org.Dataverse.SystemUserId);
        var id = system.Create(lead);
        if (stage is "Converted" or "Disqualified")
        {
            var state = stage == "Converted" ? 1 : 2;
            system.Update(new Entity(LeadTable.Name, id) { ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(state == 1 ? 3 : 4) });
        }

        return id;
    }
}
