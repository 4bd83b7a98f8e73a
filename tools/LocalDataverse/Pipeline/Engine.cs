using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Messages;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Query;
using XrmLeads.LocalDataverse.Security;
using XrmLeads.LocalDataverse.Store;
using XrmLeads.LocalDataverse.Values;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>The parts of one local organization, wired by hand. A new one is built when an import changes the catalogue.</summary>
internal sealed class Engine : IDisposable
{
    internal Engine(Database database, Catalogue catalogue, DataverseOptions options, TraceLog traces)
    {
        Database = database;
        Catalogue = catalogue;
        Options = options;
        Traces = traces;
        Rows = new Rows(database);
        Transactions = new Transactions(database, () => Membership!.Forget());
        Root = new OrganizationRoot(this);
        Membership = new Membership(this);
        Privileges = new PrivilegeCheck(this);
        Units = new BusinessUnits(this);
        DefaultTeams = new DefaultTeams(this);
        Shares = new SharedAccess(this);
        Inherited = new InheritedAccess(this);
        ColumnSecurity = new ColumnSecurity(this);
        Values = new ValueCheck(this);
        Keys = new AlternateKeys(this);
        Owner = new RowOwner(this);
        Computed = new ComputedColumns(this);
        Queries = new QueryRunner(this);
        Contexts = new Contexts(this);
        Pipeline = new EventPipeline(this);
        Plugins = new PluginRunner(this);
    }

    internal Database Database { get; }

    internal Catalogue Catalogue { get; }

    internal DataverseOptions Options { get; }

    internal TraceLog Traces { get; }

    internal Rows Rows { get; }

    internal Transactions Transactions { get; }

    internal OrganizationRoot Root { get; }

    internal Membership Membership { get; }

    internal PrivilegeCheck Privileges { get; }

    internal BusinessUnits Units { get; }

    internal DefaultTeams DefaultTeams { get; }

    internal SharedAccess Shares { get; }

    internal InheritedAccess Inherited { get; }

    internal ColumnSecurity ColumnSecurity { get; }

    internal ValueCheck Values { get; }

    internal AlternateKeys Keys { get; }

    internal RowOwner Owner { get; }

    internal ComputedColumns Computed { get; }

    internal QueryRunner Queries { get; }

    internal Contexts Contexts { get; }

    internal EventPipeline Pipeline { get; }

    internal PluginRunner Plugins { get; }

    public void Dispose() => Plugins.Dispose();

    internal Guid NewId() => Options.Ids?.Invoke() ?? Guid.NewGuid();

    internal OrganizationResponse Execute(OrganizationRequest request, Caller caller)
        => MessageTable.Find(request.RequestName) is { } message ? message.Execute(this, request, caller)
            : Catalogue.CustomApis.TryGetValue(request.RequestName ?? string.Empty, out var api) ? CustomApiMessage.Execute(this, api, request, caller)
            : throw Faults.NotSupported($"the message {request.RequestName}");
}
