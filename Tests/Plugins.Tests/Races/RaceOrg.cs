#if NET
using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse;
using XrmLeads.Plugins.Tests.Faults;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Races;

/// <summary>The org of the fault tests, twice, so that two requests meet in it.</summary>
internal sealed class RaceOrg : IDisposable
{
    private readonly FaultOrg _origin = new();
    private readonly Interleaving _interleaving;
    private readonly DateTime _start;

    internal RaceOrg()
    {
        _origin.Prepare(new Operation("race", Footing.Active, _ => { }));
        _start = Now = _origin.Org.Now;
        _interleaving = new Interleaving(_origin.Dataverse, options => (options.Clock, options.LeaveOut) = (() => Now, call => LeaveOut?.Invoke(call) == true));
    }

    /// <summary>The ids of the rows that are there.</summary>
    internal FaultOrg Rows => _origin;

    /// <summary>The moment of all requests, UTC.</summary>
    internal DateTime Now { get; private set; }

    /// <summary>Names the calls of plugins that are not made.</summary>
    internal Predicate<ServiceCall>? LeaveOut { get; set; }

    /// <summary>The org between two races.</summary>
    internal Dataverse Dataverse => _interleaving.Organization;

    public void Dispose()
    {
        _interleaving.Dispose();
        _origin.Dispose();
    }

    /// <summary>Goes back to the start, also in what the plugins remember, and runs two acts at once.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <param name="pauseOfFirst">Where the first lets the second run; 0 for the second to begin.</param>
    /// <param name="pauseOfSecond">Where the second lets the first run.</param>
    internal (InterleavedResult First, InterleavedResult Second) Race(Act first, Act second, int pauseOfFirst = Interleaving.Never, int pauseOfSecond = Interleaving.Never)
    {
        _interleaving.Restart();
        Now = _start.AddDays(Math.Max(first.DaysLater, second.DaysLater));
        if (first.ChangesDefinitions || second.ChangesDefinitions)
        {
            Forget();
        }

        return _interleaving.Run(dataverse => first.Send(this, dataverse), dataverse => second.Send(this, dataverse), pauseOfFirst, pauseOfSecond);
    }

    // The plugins of both requests run in one process and read the definitions again once one was written.
    private void Forget()
    {
        var admin = Dataverse.AsAdministrator();
        admin.Delete(ScopeTable.Name, admin.Create(new Entity(ScopeTable.Name) { [ScopeTable.Code] = "forget", [ScopeTable.RolloutMode] = new OptionSetValue(RolloutModeChoice.Off) }));
    }
}
#endif
