#if NET
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Handoffs;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Races;

/// <summary>Many people and jobs work on few leads at the same time, each over a connection of his own to one file.</summary>
[TestClass]
public sealed class ParallelTests
{
    private const int Workers = 4, OperationsOfEach = 50, Leads = 20;

    private static readonly string[] Signals = ["site_visit", "pricing_page", "demo_request", "contact_sales", "product_upgrade", "unsubscribe"];

    /// <summary>What is done, the frequent things more than once.</summary>
    private static readonly string[] Deeds =
    [
        "signal", "signal", "signal", "answer", "answer", "accept", "accept", "pass on", "take", "take", "finish", "no answer", "due", "due", "assign", "hand over",
        "nurture", "call", "pause", "resume",
    ];

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    public void Two_hundred_operations_on_twenty_leads_leave_what_is_always_true(int seed)
    {
        var folder = Directory.CreateTempSubdirectory("xrmleads-parallel-");
        try
        {
            var file = Path.Combine(folder.FullName, "org.db");
            using var handoffs = new HandoffOrg(JudgingOrg.Active(RolloutModeChoice.Enforce, file), "ann", "ben", "cid");
            handoffs.User("quinn", "XrmLeads Qualifier");
            handoffs.User("quill", "XrmLeads Qualifier");
            handoffs.User("mia", "XrmLeads Marketing");
            var leads = Enumerable.Range(0, Leads).Select(_ => handoffs.Org.Admin.Create(JudgingOrg.Lead())).ToList();
            var (done, refused) = (new ConcurrentBag<string>(), new ConcurrentBag<string>());
            var (start, seconds) = (handoffs.Org.Now, 0);
            var threads = Enumerable.Range(0, Workers).Select(worker => new Thread(() =>
            {
                using var dataverse = Dataverse.OpenFile(file, new DataverseOptions { Clock = () => start.AddSeconds(30 * Volatile.Read(ref seconds)) });
                var work = new Work(dataverse, handoffs.Users, leads, new Random((seed * 100) + worker));
                for (var left = OperationsOfEach; left > 0; left--)
                {
                    Interlocked.Increment(ref seconds);
                    var deed = work.Next();
                    try
                    {
                        work.Do(deed);
                        done.Add(deed);
                    }
                    catch (DataverseFaultException fault)
                    {
                        // Who comes second is told so in a sentence, or loses a deadlock and would send again.
                        refused.Add(deed + ": " + fault.Message);
                    }
                }
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());

            handoffs.Org.Now = start.AddSeconds(30 * seconds);
            Assert.AreEqual(Workers * OperationsOfEach, done.Count + refused.Count, "A worker ended by something else than a refusal.");

            // Which of the others come too late differs from run to run.
            CollectionAssert.IsSubsetOf(new[] { "signal", "answer", "take", "due" }, done.Distinct().ToArray(), string.Join(Environment.NewLine, refused.Distinct()));
            Assert.IsGreaterThan(Workers * OperationsOfEach / 2, done.Count, string.Join(Environment.NewLine, refused));
            Assert.AreEqual("", string.Join(Environment.NewLine, Invariants.Broken(handoffs.Org.Admin, leads)));
        }
        finally
        {
            folder.Delete(true);
        }
    }

    [TestMethod]
    public void What_is_always_true_is_noticed_when_it_is_not()
    {
        using var org = new HandoffOrg("ann");
        var lead = org.Ready();
        var system = org.Org.Dataverse.As(org.Org.Dataverse.SystemUserId);
        Assert.IsEmpty(Invariants.Broken(org.Org.Admin, [lead]));

        system.Update(new Entity(LeadTable.Name, lead) { [LeadTable.HandoffId] = null });

        Assert.HasCount(1, Invariants.Broken(org.Org.Admin, [lead]));
    }

    private sealed class Work(Dataverse dataverse, Dictionary<string, Guid> users, List<Guid> leads, Random random)
    {
        internal string Next() => Deeds[random.Next(Deeds.Length)];

        internal void Do(string deed)
        {
            var lead = leads[random.Next(leads.Count)];
            var rep = Of("ann", "ben", "cid");
            var qualifier = Of("quinn", "quill");
            switch (deed)
            {
                case "signal":
                    Send(null, RecordSignalApi.Name, null, (RecordSignalApi.Request.LeadId, lead), (RecordSignalApi.Request.SignalType, Of(Signals)));
                    break;
                case "answer":
                    Send(null, SubmitAnswersApi.Name, lead, (SubmitAnswersApi.Request.Answers, $$"""[{"item":"authority","value":"{{Of("decision_maker_verified", "none")}}"}]"""));
                    break;
                case "accept": Send(rep, AcceptLeadApi.Name, HandedTo(rep) ?? lead); break;
                case "pass on": Send(rep, PassOnApi.Name, HandedTo(rep) ?? lead); break;
                case "take": Send(qualifier, TakeNextApi.Name, null); break;
                case "finish": Send(qualifier, FinishQualificationApi.Name, Claimed(qualifier) ?? lead); break;
                case "no answer": Send(qualifier, NoAnswerApi.Name, Claimed(qualifier) ?? lead); break;
                case "due": Send(null, ProcessDueApi.Name, null); break;
                case "assign": dataverse.AsAdministrator().Update(new Entity(LeadTable.Name, lead) { ["ownerid"] = new EntityReference("systemuser", users[rep]) }); break;
                case "hand over": Send("mia", MakeSalesReadyApi.Name, lead, (MakeSalesReadyApi.Request.Reason, "Because.")); break;
                case "nurture": Send("mia", SendToNurtureApi.Name, lead, (SendToNurtureApi.Request.Reason, "Because.")); break;
                case "call":
                    var call = new Entity("phonecall") { ["subject"] = "Call", ["directioncode"] = true, ["regardingobjectid"] = lead.Reference() };
                    call.Id = dataverse.As(users[rep]).Create(call);
                    dataverse.As(users[rep]).Update(new Entity("phonecall", call.Id) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
                    break;
                case "pause": Send(rep, PauseRoutingApi.Name, null); break;
                default: Send(rep, ResumeRoutingApi.Name, null); break;
            }
        }

        private string Of(params string[] values) => values[random.Next(values.Length)];

        /// <summary>The lead that a qualifier has taken; null for none.</summary>
        private Guid? Claimed(string qualifier) => First(LeadTable.Name, LeadTable.ClaimedById, qualifier)?.Id;

        /// <summary>A lead that a rep was handed over and has not accepted; null for none.</summary>
        private Guid? HandedTo(string rep) =>
            First(HandoffTable.Name, HandoffTable.RepId, rep, (HandoffTable.Status, HandoffStatusChoice.Open))?.GetAttributeValue<EntityReference>(HandoffTable.LeadId).Id;

        private Entity? First(string table, string column, string user, params (string Column, int Value)[] others)
        {
            var query = new QueryExpression(table) { TopCount = 1, ColumnSet = new ColumnSet(true) };
            query.Criteria.AddCondition(column, ConditionOperator.Equal, users[user]);
            foreach (var (other, value) in others)
            {
                query.Criteria.AddCondition(other, ConditionOperator.Equal, value);
            }

            return dataverse.AsAdministrator().RetrieveMultiple(query).Entities.FirstOrDefault();
        }

        private void Send(string? user, string api, Guid? lead, params (string Name, object Value)[] parameters)
        {
            var request = new OrganizationRequest(api);
            if (lead is { } target)
            {
                request["Target"] = target.Reference();
            }

            foreach (var (name, value) in parameters)
            {
                request[name] = value;
            }

            (user is null ? dataverse.AsAdministrator() : dataverse.As(users[user])).Execute(request);
        }
    }
}
#endif
