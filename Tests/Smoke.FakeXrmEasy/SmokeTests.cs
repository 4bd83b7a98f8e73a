using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FakeXrmEasy;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.CustomApis;
using XrmLeads.Definitions;
using XrmLeads.Schema;
using XrmLeads.Steps.Guards;
using XrmLeads.Steps.Leads;

namespace XrmLeads.Smoke.FakeXrmEasy;

/// <summary>
/// Whether the plugin classes run on Microsoft's own SDK types and on another stand-in than ours. What they do is tested on the local Dataverse; these few only
/// show that nothing in them leans on it.
/// </summary>
[TestClass]
public class SmokeTests
{
    private static readonly DateTime Now = new DateTime(2026, 1, 31, 12, 0, 0, DateTimeKind.Utc);

    private readonly XrmFakedContext _dataverse = new XrmFakedContext();
    private readonly Guid _organization = Guid.NewGuid();

    [TestMethod]
    public void A_lead_that_nothing_judges_starts_as_an_inquiry_and_says_why()
    {
        _dataverse.Initialize(new List<Entity> { NewScope() });
        var lead = NewLead();

        Run<LeadBeforeCreate>(Context("Create", 20, lead));

        Assert.AreEqual(StageChoice.Inquiry, lead.GetAttributeValue<OptionSetValue>(LeadTable.Stage).Value);
        Assert.AreEqual(ScoringStatusChoice.NoDefinition, lead.GetAttributeValue<OptionSetValue>(LeadTable.ScoringStatus).Value);
        StringAssert.Contains(lead.GetAttributeValue<string>(LeadTable.ScoringMessage), "No lead definition");
    }

    [TestMethod]
    public void A_lead_is_judged_by_the_active_version()
    {
        Activate();
        var lead = NewLead();
        lead["jobtitle"] = "Head of Operations";
        lead["numberofemployees"] = 300;

        Run<LeadBeforeCreate>(Context("Create", 20, lead));

        Assert.AreEqual(ScoringStatusChoice.Scored, lead.GetAttributeValue<OptionSetValue>(LeadTable.ScoringStatus).Value);
        Assert.IsTrue(lead.GetAttributeValue<decimal>(LeadTable.Fit) >= 40, "20 points for the size and 20 for the title");
    }

    [TestMethod]
    public void Figures_that_a_caller_sends_with_a_new_lead_are_not_kept()
    {
        Activate();
        var lead = NewLead();
        lead[LeadTable.Composite] = 99m;

        Run<LeadBeforeCreate>(Context("Create", 20, lead));

        Assert.AreNotEqual(99m, lead.GetAttributeValue<decimal>(LeadTable.Composite));
    }

    [TestMethod]
    public void A_row_of_the_history_is_never_changed()
    {
        var row = new Entity(StageHistoryTable.Name, Guid.NewGuid()) { [StageHistoryTable.Reason] = "Another one" };

        var refusal = Assert.ThrowsExactly<InvalidPluginExecutionException>(() => Run<AppendOnlyGuard>(Context("Update", 20, row)));

        StringAssert.Contains(refusal.Message, "never changed");
    }

    [TestMethod]
    public void The_defaults_are_installed_once()
    {
        var first = Context(InstallDefaultsApi.Name, 30, null);
        Run<InstallDefaults>(first);
        var second = Context(InstallDefaultsApi.Name, 30, null);
        Run<InstallDefaults>(second);

        Assert.IsTrue((int)first.OutputParameters[InstallDefaultsApi.Response.Created] > 0);
        Assert.AreEqual(0, (int)second.OutputParameters[InstallDefaultsApi.Response.Created]);
        Assert.AreEqual(1, _dataverse.CreateQuery(LeadDefinitionTable.Name).Count());
    }

    private static Entity NewScope() => new Entity(ScopeTable.Name, Guid.NewGuid())
    {
        [ScopeTable.Code] = "default",
        [ScopeTable.RolloutMode] = new OptionSetValue(RolloutModeChoice.Enforce),
        [ScopeTable.StateCode] = new OptionSetValue(0),
    };

    private static Entity NewLead() => new Entity("lead", Guid.NewGuid()) { ["subject"] = "A talk", ["lastname"] = "Example" };

    private void Activate()
    {
        var scope = NewScope();
        var text = DefaultDefinition();
        var version = new Entity(LeadDefinitionTable.Name, Guid.NewGuid())
        {
            [LeadDefinitionTable.ScopeId] = scope.ToEntityReference(),
            [LeadDefinitionTable.Version] = 1,
            [LeadDefinitionTable.Priority] = 1000,
            [LeadDefinitionTable.Status] = new OptionSetValue(DefinitionStatusChoice.Active),
            [LeadDefinitionTable.EffectiveFrom] = Now.AddDays(-1),
            [LeadDefinitionTable.Snapshot] = text,
            [LeadDefinitionTable.Hash] = Domain.Reading.DefinitionReader.Read(text).Definition!.Hash,
            [LeadDefinitionTable.StateCode] = new OptionSetValue(0),
        };
        _dataverse.Initialize(new List<Entity> { scope, version });
    }

    private static string DefaultDefinition()
    {
        using var stream = typeof(LeadBeforeCreate).Assembly.GetManifestResourceStream("XrmLeads.Defaults.b2b-default.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private XrmFakedPluginExecutionContext Context(string message, int stage, Entity? target)
    {
        var context = _dataverse.GetDefaultPluginContext();
        context.MessageName = message;
        context.Stage = stage;
        context.OrganizationId = _organization;
        context.OperationCreatedOn = Now;
        context.PrimaryEntityName = target?.LogicalName ?? "none";
        context.PrimaryEntityId = target?.Id ?? Guid.Empty;
        context.UserId = Guid.NewGuid();
        context.InputParameters = new ParameterCollection();
        context.OutputParameters = new ParameterCollection();
        if (target != null)
        {
            context.InputParameters["Target"] = target;
        }

        return context;
    }

    private void Run<T>(XrmFakedPluginExecutionContext context)
        where T : IPlugin, new() => _dataverse.ExecutePluginWith<T>(context);
}
