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
    private readonly long _imports;

    internal Engine(Database database, Catalogue catalogue, DataverseOptions options, TraceLog traces, RequestIds requestIds)
    {
        RequestIds = requestIds;
        _imports = SolutionStore.Imports(database);
        Database = database;
        Catalogue = catalogue;
        Options = options;
        Traces = traces;
        Rows = new Rows(database);
        Transactions = new Transactions(this);
        Root = new OrganizationRoot(this);
        Membership = new Membership(this);
        Privileges = new PrivilegeCheck(this);
        Units = new BusinessUnits(this);
        Shares = new SharedAccess(this);
        Inherited = new InheritedAccess(this);
        ColumnSecurity = new ColumnSecurity(this);
        Values = new ValueCheck(this);
        Keys = new AlternateKeys(this);
        Owner = new RowOwner(this);
        Computed = new ComputedColumns(this);
        Queries = new QueryRunner(this);
        Users = new Users(this);
        Contexts = new Contexts(this);
        Pipeline = new EventPipeline(this);
        Plugins = new PluginRunner(this);
    }

    internal Database Database { get; }

    internal Catalogue Catalogue { get; }

    internal DataverseOptions Options { get; }

    internal TraceLog Traces { get; }

    internal RequestIds RequestIds { get; }

    /// <summary>Whether the catalogue is no longer that of the file, since another process imported a solution.</summary>
    internal bool IsOutdated => _imports != SolutionStore.Imports(Database);

    internal Rows Rows { get; }

    internal Transactions Transactions { get; }

    internal OrganizationRoot Root { get; }

    internal Membership Membership { get; }

    internal PrivilegeCheck Privileges { get; }

    internal BusinessUnits Units { get; }

    internal SharedAccess Shares { get; }

    internal InheritedAccess Inherited { get; }

    internal ColumnSecurity ColumnSecurity { get; }

    internal ValueCheck Values { get; }

    internal AlternateKeys Keys { get; }

    internal RowOwner Owner { get; }

    internal ComputedColumns Computed { get; }

    internal QueryRunner Queries { get; }

    internal Users Users { get; }

    internal Contexts Contexts { get; }

    internal EventPipeline Pipeline { get; }

    internal PluginRunner Plugins { get; }

    public void Dispose() => Plugins.Dispose();

    internal Guid NewId() => Options.Ids?.Invoke() ?? Guid.NewGuid();

    /// <summary>Forgets what is kept of rows, because they changed in another way than by requests to this object.</summary>
    internal void Forget() => Membership.Forget();

    /// <summary>Inside a transaction that has just begun: forgets what another process may have changed while this one waited for it.</summary>
    /// <exception cref="DataverseFaultException">Another process imported a solution: what was checked so far was checked against another catalogue.</exception>
    internal void HeedOthers()
    {
        if (Database.OthersWrote())
        {
            Forget();
            if (IsOutdated)
            {
                throw Faults.ImportedMeanwhile();
            }
        }
    }

    /// <summary>Lets a trace be told of SQL statements, if that is wanted.</summary>
    /// <returns>The trace that was told before.</returns>
    internal RequestTrace? TraceInto(RequestTrace trace)
    {
        var before = Database.Trace;
        Database.Trace = Options.TraceSql ? trace : null;
        return before;
    }

    internal OrganizationResponse Execute(OrganizationRequest request, Caller caller)
    {
        Bypass.Check(this, request, caller);
        if (MessageTable.Find(request.RequestName) is { } message)
        {
            RequestParameters.Check(request);
            return message.Execute(this, request, caller);
        }

        return Catalogue.CustomApis.TryGetValue(request.RequestName ?? string.Empty, out var api)
            ? CustomApiMessage.Execute(this, api, request, caller)
            : throw Faults.NotSupported($"the message {request.RequestName}");
    }
}
