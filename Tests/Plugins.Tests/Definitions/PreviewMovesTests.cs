#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Definitions;
using XrmLeads.Definitions.Defaults;
using XrmLeads.Domain.Json;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Existing;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Definitions;

/// <summary>Before a version is activated it is shown how many leads would change their stage.</summary>
[TestClass]
public class PreviewMovesTests
{
    private const int None = 0;

    [TestMethod]
    public void The_first_version_moves_what_its_preview_says()
    {
        using var org = new JudgingOrg(RolloutModeChoice.Observe);
        Fill(org);
        org.Dataverse.ClearTraces();

        var preview = Preview(org.Admin, org.Version);

        Assert.IsFalse(org.Dataverse.Traces.SelectMany(trace => trace.Calls).Any(call => call.IsWrite), "It writes nothing.");
        Assert.AreEqual(preview, Happens(org, org.Version));
        StringAssert.Contains(preview, $"{None}>{StageChoice.Inquiry}: 2");
        StringAssert.Contains(preview, $"{None}>{StageChoice.Sal}: 1");
        StringAssert.Contains(preview, $"{StageChoice.Inquiry}>{StageChoice.InQualification}: 3");
    }

    [TestMethod]
    public void A_successor_moves_what_the_preview_of_its_file_says()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        Fill(org);
        org.ProcessDue();
        var file = DefaultFile.Text(DefaultFile.Definition).Replace("\"minimumFit\": 50", "\"minimumFit\": 100", StringComparison.Ordinal);

        var preview = Preview(org.Admin, null, file);
        var unchanged = Preview(org.Admin, org.Version);

        var next = (Guid)org.Admin.Execute(new OrganizationRequest(ImportDefinitionApi.Name) { [ImportDefinitionApi.Request.Document] = file })
            .Results[ImportDefinitionApi.Response.DefinitionId];
        Assert.AreEqual(preview, Preview(org.Admin, next), "The file and the draft of it say the same.");
        Assert.AreEqual(preview, Happens(org, next));
        Assert.AreNotEqual(unchanged, preview);
        Assert.IsTrue(unchanged.Split(", ").All(move => move.Split('>')[0] == move.Split('>')[1].Split(':')[0]), "What is in force moves nothing: " + unchanged);
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(4)]
    [DataRow(5000)]
    public void Pages_of_any_size_count_the_same(int pageSize)
    {
        using var org = new JudgingOrg(RolloutModeChoice.Observe);
        Fill(org);

        Assert.AreEqual(Preview(org.Admin, org.Version, null, 3), Preview(org.Admin, org.Version, null, pageSize));
    }

    [TestMethod]
    public void Only_leads_that_are_open_and_that_the_caller_may_read_are_counted()
    {
        using var org = new JudgingOrg(RolloutModeChoice.Observe);
        var closed = org.Rep.Create(JudgingOrg.Lead());
        org.Rep.Create(JudgingOrg.Lead());
        org.SetState(closed, 2);
        org.Admin.Create(JudgingOrg.Lead());
        var own = org.Dataverse.As(org.Dataverse.CreateUser("own", "own", "Basic User", "XrmLeads Definition Signer Sales"));

        Assert.AreEqual($"{StageChoice.Inquiry}>{StageChoice.Nurturing}: 2", Preview(org.Admin, org.Version));
        StringAssert.Contains(JudgingOrg.Refused(() => Preview(own, org.Version)), "prvReadLead");
    }

    [TestMethod]
    public void What_cannot_be_previewed_is_refused_with_a_sentence()
    {
        using var org = new JudgingOrg(RolloutModeChoice.Observe);

        Assert.AreEqual(DefinitionSentences.VersionOrDocument, JudgingOrg.Refused(() => Preview(org.Admin, null)));
        Assert.AreEqual(DefinitionSentences.VersionOrDocument, JudgingOrg.Refused(() => Preview(org.Admin, org.Version, "{}")));
        Assert.AreEqual(DefinitionSentences.NotAnObject, JudgingOrg.Refused(() => Preview(org.Admin, null, "[]")));
        StringAssert.Contains(JudgingOrg.Refused(() => Preview(org.Admin, null, "{}")), "The definition has faults");
        var unknown = DefaultFile.Text(DefaultFile.Definition).Replace("\"industrycode\"", "\"new_industry\"", StringComparison.Ordinal);
        StringAssert.Contains(JudgingOrg.Refused(() => Preview(org.Admin, null, unknown)), "new_industry");
    }

    /// <summary>Leads that are older than the solution, worked by the owner or not, and others that came later, with and without a sign of intent.</summary>
    private static void Fill(JudgingOrg org)
    {
        org.Older();
        org.Older(lead => lead["jobtitle"] = "Chief Buyer");
        var worked = org.Older();
        org.Admin.Create(new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = worked.Reference() });
        org.Now = org.Now.AddMinutes(1);
        for (var number = 0; number < 8; number++)
        {
            var row = number % 2 == 0 ? Acts.SmallLead() : JudgingOrg.Lead();
            var lead = org.Admin.Create(row);
            if (number >= 2)
            {
                org.RecordSignal(lead, number % 4 == 0 ? "pricing_page" : "demo_request");
            }
        }
    }

    /// <summary>Activates a version, sweeps, and tells which moves that brought, as the preview tells them.</summary>
    private static string Happens(JudgingOrg org, Guid version)
    {
        var before = Stages(org);
        org.SetMode(RolloutModeChoice.Enforce);
        org.Activate(version);
        org.Now = org.Now.AddMinutes(2);
        org.ProcessDue();
        var after = Stages(org);
        return Text(before.GroupBy(lead => (lead.Value, after[lead.Key])).ToDictionary(moves => moves.Key, moves => moves.Count()));
    }

    private static Dictionary<Guid, int> Stages(JudgingOrg org) => org.Admin.RetrieveMultiple(new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(LeadTable.Stage) })
        .Entities.ToDictionary(lead => lead.Id, lead => lead.GetAttributeValue<OptionSetValue>(LeadTable.Stage)?.Value ?? None);

    /// <summary>The moves of all pages, as "from>to: leads".</summary>
    private static string Preview(IOrganizationService user, Guid? version, string? document = null, int pageSize = 3)
    {
        var sum = new Dictionary<(int From, int To), int>();
        var (leads, cursor) = (0, "");
        do
        {
            var request = new OrganizationRequest(PreviewMovesApi.Name) { [PreviewMovesApi.Request.Cursor] = cursor, [PreviewMovesApi.Request.PageSize] = pageSize };
            if (version is { } id)
            {
                request[PreviewMovesApi.Request.DefinitionId] = id;
            }

            if (document is not null)
            {
                request[PreviewMovesApi.Request.Document] = document;
            }

            var results = user.Execute(request).Results;
            Assert.IsTrue((int)results[PreviewMovesApi.Response.Processed] <= pageSize);
            leads += (int)results[PreviewMovesApi.Response.Processed];
            cursor = (string)results[PreviewMovesApi.Response.Cursor];
            foreach (var move in JsonText.Read((string)results[PreviewMovesApi.Response.Moves]).Items)
            {
                var key = ((int)(move.Only("from")!.Kind == JsonKind.Null ? None : move.Only("from")!.Number), (int)move.Only("to")!.Number);
                sum[key] = sum.GetValueOrDefault(key) + (int)move.Only("leads")!.Number;
            }
        }
        while (cursor.Length > 0);
        Assert.AreEqual(leads, sum.Values.Sum());
        return Text(sum);
    }

    private static string Text(Dictionary<(int From, int To), int> moves) =>
        string.Join(", ", moves.OrderBy(move => move.Key).Select(move => $"{move.Key.From}>{move.Key.To}: {move.Value}"));
}
#endif
