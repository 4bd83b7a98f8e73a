#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse;
using XrmLeads.Plugins.Tests.Faults;

namespace XrmLeads.Plugins.Tests.Races;

/// <summary>The org of the fault tests, twice, so that two requests meet in it.</summary>
internal sealed class RaceOrg : IDisposable
{
    private readonly Dictionary<Footing, Interleaving> _footings = [];
    private readonly Dictionary<string, Guid> _users;
    private readonly DateTime _start;
    private Interleaving _interleaving = null!;

    internal RaceOrg()
    {
        Rows.Prepare(new Operation("look", Footing.Active, _ => { }));
        _start = Now = Rows.Org.Now;
        var users = Rows.Admin.RetrieveMultiple(new QueryExpression("systemuser") { ColumnSet = new ColumnSet("domainname") }).Entities;
        _users = users.ToDictionary(user => user.GetAttributeValue<string>("domainname"), user => user.Id);
    }

    /// <summary>The org with the ids of the rows that are there.</summary>
    internal FaultOrg Rows { get; } = new();

    /// <summary>The moment of all requests, UTC.</summary>
    internal DateTime Now { get; private set; }

    /// <summary>Names the calls of plugins that are not made.</summary>
    internal Predicate<ServiceCall>? LeaveOut { get; set; }

    /// <summary>The org as the first act has it; between two races the second has the same.</summary>
    internal Dataverse Dataverse => _interleaving.First;

    /// <summary>The org as the second act has it.</summary>
    internal Dataverse OfSecond => _interleaving.Second;

    public void Dispose()
    {
        foreach (var footing in _footings.Values)
        {
            footing.Dispose();
        }

        Rows.Dispose();
    }

    internal Guid User(string domainName) => _users[domainName];

    /// <summary>Goes back to the start, also in what the plugins remember, and runs two acts at once.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <param name="pauseOfFirst">Where the first lets the second run; 0 for the second to begin.</param>
    /// <param name="pauseOfSecond">Where the second lets the first run.</param>
    internal (InterleavedResult First, InterleavedResult Second) Race(Act first, Act second, int pauseOfFirst = Interleaving.Never, int pauseOfSecond = Interleaving.Never)
    {
        var before = _interleaving;
        _interleaving = On(first.On);
        _interleaving.Restart();
        Now = _start.AddDays(Math.Max(first.DaysLater, second.DaysLater));
        if (first.ChangesDefinitions || second.ChangesDefinitions || before != _interleaving)
        {
            // The plugins of all these copies run in one process, which knows the definitions by the id of the org.
            Rows.Forget();
        }

        return _interleaving.Run(dataverse => first.Send(this, dataverse), dataverse => second.Send(this, dataverse), pauseOfFirst, pauseOfSecond);
    }

    private Interleaving On(Footing footing)
    {
        if (!_footings.TryGetValue(footing, out var interleaving))
        {
            Rows.Prepare(new Operation("race", footing, _ => { }));
            interleaving = new Interleaving(Rows.Dataverse, options => (options.Clock, options.LeaveOut) = (() => Now, call => LeaveOut?.Invoke(call) == true));
            _footings.Add(footing, interleaving);
            Rows.Prepare(new Operation("look", Footing.Active, _ => { }));
        }

        return interleaving;
    }
}
#endif
