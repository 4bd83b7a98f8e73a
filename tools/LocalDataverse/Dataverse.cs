using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Import;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse;

/// <summary>
/// A Dataverse organization in a SQLite file or in memory, for development, trial and tests. It knows the standard tables and what imported
/// solution zips say. One request runs at a time; members may be called from any thread.
/// </summary>
public sealed class Dataverse : IDisposable
{
    private readonly Lock _oneAtATime = new();
    private readonly Database _database;
    private readonly SolutionStore _solutions;
    private readonly DataverseOptions _options;
    private readonly TraceLog _traces = new();
    private Engine _engine;

    private Dataverse(string dataSource, DataverseOptions? options)
    {
        _options = options ?? new DataverseOptions();
        _database = new Database(dataSource);
        _solutions = new SolutionStore(_database);
        _solutions.Create();
        var (catalogue, _) = CatalogueCache.Get(_solutions.Load());
        _engine = NewEngine(catalogue);
        InTransaction(() =>
        {
            Schema.Apply(_database, catalogue);
            _engine.Root.Ensure();
        });
    }

    /// <summary>The outer requests, newest last. The oldest go when there are very many.</summary>
    public IReadOnlyList<RequestTrace> Traces => _traces.Copy();

    /// <summary>Id of the organization.</summary>
    public Guid OrganizationId => _engine.Root.OrganizationId;

    /// <summary>Id of the user SYSTEM, as whom plugins act with CreateOrganizationService(null).</summary>
    public Guid SystemUserId => _engine.Root.SystemUserId;

    /// <summary>Id of a user with the role System Administrator, who exists from the start.</summary>
    public Guid AdministratorId => _engine.Root.AdministratorId;

    /// <summary>Opens or creates an organization in a file. What was imported into it before is there again.</summary>
    /// <param name="path">The SQLite file.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <returns>The organization.</returns>
    public static Dataverse OpenFile(string path, DataverseOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new Dataverse(path, options);
    }

    /// <summary>Creates an organization that lives as long as the object.</summary>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <returns>The organization.</returns>
    public static Dataverse InMemory(DataverseOptions? options = null) => new(":memory:", options);

    /// <summary>
    /// Imports a solution zip. A newer managed version takes the place of the installed one and keeps the data; an unmanaged one adds and changes and
    /// takes nothing away.
    /// </summary>
    /// <param name="zip">The zip.</param>
    /// <returns>What was imported, kept and not supported, by name.</returns>
    /// <exception cref="DataverseFaultException">
    /// The zip is none, contradicts itself, is managed and its version not higher than the installed one, or only one of both is managed. Nothing is changed then.
    /// </exception>
    public ImportReport Import(Stream zip)
    {
        ArgumentNullException.ThrowIfNull(zip);
        using var copy = new MemoryStream();
        zip.CopyTo(copy);
        lock (_oneAtATime)
        {
            return Import(copy.ToArray());
        }
    }

    /// <summary>Creates a user in the root business unit.</summary>
    /// <param name="domainName">User principal name.</param>
    /// <param name="fullName">First and last name.</param>
    /// <param name="roleNames">Names of his security roles, standard or imported.</param>
    /// <returns>The user's id.</returns>
    /// <exception cref="DataverseFaultException">There is no role of a name.</exception>
    public Guid CreateUser(string domainName, string fullName, params string[] roleNames) => AddUser(domainName, fullName, null, roleNames);

    /// <summary>Creates an application user in the root business unit.</summary>
    /// <param name="domainName">User principal name.</param>
    /// <param name="fullName">Name.</param>
    /// <param name="applicationId">Id of the application registration.</param>
    /// <param name="roleNames">Names of its security roles, standard or imported.</param>
    /// <returns>The user's id.</returns>
    /// <exception cref="DataverseFaultException">There is no role of a name.</exception>
    public Guid CreateApplicationUser(string domainName, string fullName, Guid applicationId, params string[] roleNames)
        => AddUser(domainName, fullName, applicationId, roleNames);

    /// <summary>The organization service of a user.</summary>
    /// <param name="userId">Id of the user; his roles decide what he may do.</param>
    /// <returns>The service; it may be kept.</returns>
    public IOrganizationService As(Guid userId) => new ClientService(this, userId, userId);

    /// <summary>The organization service of a client that acts for another user, as ServiceClient.CallerId makes it do.</summary>
    /// <param name="userId">Id of the user it acts for; his roles decide what it may do.</param>
    /// <param name="initiatedBy">Id of the user who is signed in, and whom plugins see as the initiating user; he needs prvActOnBehalfOfAnotherUser.</param>
    /// <returns>The service; it may be kept. Its requests fault where the user who is signed in may not act for others.</returns>
    public IOrganizationService As(Guid userId, Guid initiatedBy) => new ClientService(this, userId, initiatedBy);

    /// <summary>The organization service of the administrator.</summary>
    /// <returns>The service; it may be kept.</returns>
    public IOrganizationService AsAdministrator() => As(AdministratorId);

    /// <summary>The imported solutions, in the order of their first import.</summary>
    /// <returns>Each with the version it has now.</returns>
    public IReadOnlyList<InstalledSolution> Solutions()
    {
        lock (_oneAtATime)
        {
            return [.. _solutions.Load().GroupBy(s => s.UniqueName).Select(g => new InstalledSolution(g.Key, g.Last().Version, g.Last().IsManaged))];
        }
    }

    /// <summary>The tables, standard and imported ones.</summary>
    /// <returns>Their logical names.</returns>
    public IReadOnlyList<string> Tables()
    {
        lock (_oneAtATime)
        {
            return [.. _engine.Catalogue.Tables.Keys];
        }
    }

    /// <summary>The columns of a table, standard and imported ones.</summary>
    /// <param name="table">Logical name of the table.</param>
    /// <returns>Types by logical name, as in Dataverse's documentation: Text, Memo, Integer, Decimal, Money, DateTime, Boolean, Choice, Lookup and so on.</returns>
    /// <exception cref="DataverseFaultException">There is no such table.</exception>
    public IReadOnlyDictionary<string, string> ColumnTypes(string table)
    {
        lock (_oneAtATime)
        {
            return _engine.Catalogue.Table(table).Columns.Values.ToDictionary(column => column.Name, column => column.Type.ToString());
        }
    }

    /// <summary>Forgets the traces.</summary>
    public void ClearTraces() => _traces.Clear();

    /// <summary>Copies all rows as they are now, in memory.</summary>
    /// <returns>The copy; whoever takes it frees it.</returns>
    public DataverseSnapshot TakeSnapshot()
    {
        lock (_oneAtATime)
        {
            return new DataverseSnapshot(_database.Copy(), _engine.Catalogue);
        }
    }

    /// <summary>Makes all rows what they were when a snapshot was taken. What plugins keep in their process stays.</summary>
    /// <param name="snapshot">A snapshot of this organization.</param>
    /// <exception cref="InvalidOperationException">A solution was imported since, or the snapshot is that of another organization with other solutions.</exception>
    public void Restore(DataverseSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        lock (_oneAtATime)
        {
            if (snapshot.Catalogue != _engine.Catalogue)
            {
                throw new InvalidOperationException("A snapshot cannot be restored once other solutions are there; take a new one after the import.");
            }

            _database.Restore(snapshot.Copy);
            _engine.Membership.Forget();
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        _engine.Dispose();
        _database.Dispose();
    }

    internal OrganizationResponse Execute(OrganizationRequest request, Guid user, Guid initiatingUser)
    {
        lock (_oneAtATime)
        {
            return OuterRequest.Execute(_engine, request, user, initiatingUser);
        }
    }

    /// <summary>Reads what no request gives, beside the pipeline and untraced.</summary>
    internal T Read<T>(Func<Engine, T> read)
    {
        lock (_oneAtATime)
        {
            return read(_engine);
        }
    }

    /// <summary>The components that the imported zips keep for the host of the app.</summary>
    internal KeptParts KeptParts()
    {
        lock (_oneAtATime)
        {
            return new KeptParts(_solutions.Load());
        }
    }

    private Engine NewEngine(Catalogue catalogue) => new(_database, catalogue, _options, _traces) { ImportSolution = content => Import(content) };

    private ImportReport Import(byte[] content)
    {
        var plan = new ImportPlan(_solutions.Load(), new SolutionZip(content), _engine.Catalogue);
        var engine = NewEngine(plan.Catalogue);
        InTransaction(() =>
        {
            Schema.Apply(_database, plan.Catalogue);
            _solutions.Save(plan.Zip, content);
            engine.Root.Ensure();
            SolutionRows.Write(engine, plan);
        });
        var report = plan.Report(_engine.Catalogue);
        _engine.Dispose();
        _engine = engine;
        return report;
    }

    private Guid AddUser(string domainName, string fullName, Guid? applicationId, string[] roleNames)
    {
        lock (_oneAtATime)
        {
            return NewUser.Create(_engine, domainName, fullName, applicationId, roleNames);
        }
    }

    private void InTransaction(Action action)
    {
        _database.Begin();
        try
        {
            action();
            _database.Commit();
        }
        catch
        {
            _database.Rollback();
            throw;
        }
    }
}
