#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Core;
using XrmLeads.LocalDataverse;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>Whichever service call of an operation fails: the request fails as a whole with a sentence, nothing is stored, and the same request then succeeds as if nothing had been.</summary>
[TestClass]
public class FaultTests
{
    private static readonly Lazy<FaultOrg> Shared = new(() => new FaultOrg());
    private static readonly Lock OneAtATime = new();

    public TestContext TestContext { get; set; } = null!;

    public static IEnumerable<object[]> Names => Operations.All.Select(operation => new object[] { operation.Name });

    [ClassCleanup]
    public static void Close() => Shared.Value.Dispose();

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Whichever_call_fails_nothing_is_stored_and_a_retry_succeeds(string name) => With(name, (org, operation) =>
    {
        org.Prepare(operation);
        org.GoBack();
        org.Run(operation);
        var calls = CallsOf(org, operation);
        var end = Dump.Of(org.Dataverse);
        Assert.AreEqual(operation.CallsNothing, calls == 0, $"{calls} calls");

        for (var number = 1; number <= calls; number++)
        {
            org.GoBack();
            var before = Dump.Of(org.Dataverse);
            var failing = number;
            Action<ServiceCall> fail = call => _ = call.Number == failing ? throw FaultOf(failing) : 0;
            if (operation.IsInBackground)
            {
                org.Run(operation, fail);
                AssertIsSentence(org.Dataverse.Traces[^1].Fault!);
            }
            else
            {
                AssertIsSentence(Assert.ThrowsExactly<DataverseFaultException>(() => org.Run(operation, fail), $"call {number}").Message);
                Assert.AreEqual("", Dump.Difference(before, Dump.Of(org.Dataverse)), $"after the failure of call {number}");
            }

            org.Run(operation);
            Assert.AreEqual("", Dump.Difference(end, Dump.Of(org.Dataverse)), $"after the retry when call {number} had failed");
        }

        TestContext.WriteLine($"{calls} calls");
    });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_lead_is_locked_before_it_is_judged(string name) => With(name, (org, operation) =>
    {
        org.Prepare(operation);
        org.GoBack();
        org.Run(operation);
        var calls = TraceOf(org, operation).Calls;

        Assert.AreEqual(operation.Judges, LockOrder.Locks(calls));
        if (operation.Judges)
        {
            Assert.IsEmpty(LockOrder.Check(calls), string.Join(Environment.NewLine, LockOrder.Check(calls)));
        }
    });

    /// <summary>Who adds a plugin adds the operation in which it runs.</summary>
    [TestMethod]
    public void Every_plugin_runs_in_an_operation()
    {
        var ran = new HashSet<string>();
        foreach (var operation in Operations.All)
        {
            With(operation.Name, (org, _) =>
            {
                org.Prepare(operation);
                org.GoBack();
                org.Run(operation);
                ran.UnionWith(org.Dataverse.Traces.SelectMany(trace => trace.Steps).Where(step => step.Ran).Select(step => step.Type));
            });
        }

        var plugins = typeof(PluginBase).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PluginBase)) && !type.IsAbstract).Select(type => type.FullName!);
        Assert.IsEmpty(plugins.Except(ran), string.Join(", ", plugins.Except(ran)));
    }

    private static void With(string name, Action<FaultOrg, Operation> test)
    {
        lock (OneAtATime)
        {
            test(Shared.Value, Operations.All.Single(operation => operation.Name == name));
        }
    }

    /// <summary>The calls of the request that is meant, or of its work in the background.</summary>
    private static int CallsOf(FaultOrg org, Operation operation)
    {
        var trace = TraceOf(org, operation);
        Assert.IsNull(trace.Fault);
        return trace.Calls.Count;
    }

    /// <summary>The last request, or the last work in the background: that of a hand-off follows the request, and fails none.</summary>
    private static RequestTrace TraceOf(FaultOrg org, Operation operation) => org.Dataverse.Traces.Last(trace => trace.IsAsync == operation.IsInBackground);

    /// <summary>A fault as Dataverse raises it, or one of the line to it.</summary>
    private static Exception FaultOf(int number) => number % 2 == 0 ? new TimeoutException("0x80131505") : new DataverseFaultException(unchecked((int)0x80044150), "Generic SQL error.");

    private static void AssertIsSentence(string message)
    {
        StringAssert.EndsWith(message, ".");
        Assert.DoesNotContain("Exception", message);
        Assert.DoesNotContain("0x80131505", message);
        Assert.DoesNotContain("\n", message);
    }
}
#endif
