using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;
using XrmLeads.LocalDataverse;
using XrmLeads.LocalDataverse.Web;
using XrmLeads.Schema;

namespace XrmLeads.EndToEnd.Harness;

/// <summary>A copy of the org, served, for the tests of one class.</summary>
internal sealed class TestOrg : IAsyncDisposable
{
    private readonly WebHost _host;

    private TestOrg(Dataverse dataverse, OrgClock clock, WebHost host) => (Dataverse, Clock, _host) = (dataverse, clock, host);

    /// <summary>The org.</summary>
    internal Dataverse Dataverse { get; }

    /// <summary>Its clock, which goes on from the moment of the template.</summary>
    internal OrgClock Clock { get; }

    /// <summary>Where it is served, such as http://127.0.0.1:5080/.</summary>
    internal Uri Address => _host.Address;

    /// <summary>The org as its administrator, to arrange and to look.</summary>
    internal IOrganizationService Admin => Dataverse.AsAdministrator();

    /// <summary>Copies the org and serves it.</summary>
    internal static async Task<TestOrg> StartAsync(OrgTemplate template)
    {
        var clock = new OrgClock(template.Moment);
        var dataverse = Dataverse.OpenFile(template.Copy(), clock.Options);

        // All copies have one id, by which plugins keep the definitions; a write makes them forget what a class before changed in its copy.
        var admin = dataverse.AsAdministrator();
        var scope = admin.RetrieveMultiple(new QueryExpression(ScopeTable.Name) { ColumnSet = new ColumnSet(ScopeTable.RolloutMode), TopCount = 1 }).Entities.Single();
        admin.Update(new Entity(scope.LogicalName, scope.Id) { [ScopeTable.RolloutMode] = scope[ScopeTable.RolloutMode] });
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

    /// <summary>An open lead with an owner in sales, the one with the best score.</summary>
    internal Guid BestLead()
    {
        var query = new QueryExpression(LeadTable.Name) { TopCount = 1 };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(LeadTable.Verdict, ConditionOperator.Equal, VerdictChoice.Qualified);
        query.AddOrder(LeadTable.Composite, OrderType.Descending);
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
