using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;
using XrmLeads.LocalDataverse;
using XrmLeads.LocalDataverse.Web;

namespace XrmLeads.EndToEnd.Harness;

/// <summary>A copy of the org, served, for the tests of one class.</summary>
internal sealed class TestOrg : IAsyncDisposable
{
    private readonly WebHost _host;

    private TestOrg(Dataverse dataverse, OrgClock clock, WebHost host) => (Dataverse, Clock, _host) = (dataverse, clock, host);

    /// <summary>The org.</summary>
    internal Dataverse Dataverse { get; }

    /// <summary>Its clock, which goes on from the moment at which the leads came in.</summary>
    internal OrgClock Clock { get; }

    /// <summary>Where it is served, such as http://127.0.0.1:5080/.</summary>
    internal Uri Address => _host.Address;

    /// <summary>The org as its administrator, to arrange and to look.</summary>
    internal IOrganizationService Admin => Dataverse.AsAdministrator();

    /// <summary>Copies the org and serves it.</summary>
    internal static async Task<TestOrg> StartAsync()
    {
        var clock = new OrgClock(OrgTemplate.Moment);
        var dataverse = Dataverse.OpenFile(OrgTemplate.Copy(), clock.Options);
        var host = await WebHost.StartAsync(dataverse);
        clock.Go();
        return new TestOrg(dataverse, clock, host);
    }

    /// <summary>The id of a user.</summary>
    internal Guid User(string name)
    {
        var query = new QueryExpression("systemuser") { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition("domainname", ConditionOperator.Equal, name);
        return Admin.RetrieveMultiple(query).Entities.Single().Id;
    }

    /// <summary>The org as one of its users.</summary>
    internal IOrganizationService As(string name) => Dataverse.As(User(name));

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        Dataverse.Dispose();
    }
}
