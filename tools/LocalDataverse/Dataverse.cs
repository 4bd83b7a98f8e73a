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
    private readonly RequestIds _requestIds;
    private Engine _engine;

    // Reading the zips takes a while; they change with the catalogue only.
    private (Catalogue Catalogue, KeptParts Parts)? _keptParts;

    private Dataverse(string dataSource, DataverseOptions? options)
    {
        _options = options ?? new DataverseOptions();
        _requestIds = new RequestIds(_options);
        _database = new Database(dataSource, _options.WaitForWriter);
        _solutions = new SolutionStore(_database);
        _engine = NewEngine();
    }

    /// <summary>A copy of an organization in memory, with the same ids and rows.</summary>
    internal Dataverse(DataverseSnapshot origin, DataverseOptions options)
    {
        _options = options;
        _requestIds = new RequestIds(_options);
        _database = new Database(Database.Memory, _options.WaitForWriter);
        _database.Restore(origin.Copy);
        _solutions = new SolutionStore(_database);
        _engine = NewEngine();
    }

    /// <summary>The outer requests, newest last. The oldest go when there are very many.</summary>
    public IReadOnlyList<RequestTrace> Traces => _traces.Copy();

    /// <summary>What was done so far; what <see cref="ClearTraces"/> forgets is counted still.</summary>
    public OrganizationWork Work => _traces.Work;

    /// <summary>Id of the organization.</summary>
    public Guid OrganizationId => _engine.Root.OrganizationId;

    /// <summary>Id of the business unit under which all others stand.</summary>
    public Guid RootBusinessUnitId => _engine.Root.BusinessUnitId;

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
    public Guid CreateUser(string domainName, string fullName, params string[] roleNames) => AddUser(domainName, fullName, null, null, roleNames);

    /// <summary>Creates a user in a business unit.</summary>
    /// <param name="domainName">User principal name.</param>
    /// <param name="fullName">First and last name.</param>
    /// <param name="businessUnitId">Id of the business unit.</param>
    /// <param name="roleNames">Names of his security roles, standard or imported.</param>
    /// <returns>The user's id.</returns>
    /// <exception cref="DataverseFaultException">There is no role of a name, or no such business unit.</exception>
    public Guid CreateUser(string domainName, string fullName, Guid businessUnitId, params string[] roleNames)
        => AddUser(domainName, fullName, null, businessUnitId, roleNames);

    /// <summary>Creates an application user in the root business unit.</summary>
    /// <param name="domainName">User principal name.</param>
    /// <param name="fullName">Name.</param>
    /// <param name="applicationId">Id of the application registration.</param>
    /// <param name="roleNames">Names of its security roles, standard or imported.</param>
    /// <returns>The user's id.</returns>
    /// <exception cref="DataverseFaultException">There is no role of a name.</exception>
    public Guid CreateApplicationUser(string domainName, string fullName, Guid applicationId, params string[] roleNames)
        => AddUser(domainName, fullName, applicationId, null, roleNames);

    /// <summary>The organization service of a user.</summary>
    /// <param name="userId">Id of the user; his roles decide what he may do.</param>
    /// <returns>The service; it may be kept.</returns>
    public IOrganizationService As(Guid userId) => new ClientService(this, userId, userId);

    /// <summary>The organization service of a client that acts for another user, as ServiceClient.CallerId makes it do.</summary>
    /// <param name="userId">Id of the user it acts for; it may do what both he and who is signed in may.</param>
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
            HeedOthers();
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
            _engine.Forget();
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        _engine.Dispose();
        _database.Dispose();
    }

    internal Database Database => _database;

    internal Engine Engine => _engine;

    internal OrganizationResponse Execute(OrganizationRequest request, Guid user, Guid initiatingUser)
    {
        lock (_oneAtATime)
        {
            HeedOthers();
            return OuterRequest.Execute(_engine, request, user, initiatingUser);
        }
    }

    /// <summary>Runs several requests of clients in one transaction, such as a change set of the Web API: all are stored or none.</summary>
    /// <param name="user">Whom the trace names.</param>
    /// <param name="work">Sends the requests through the service of a user.</param>
    internal T InOneTransaction<T>(Guid user, Func<Func<Guid, IOrganizationService>, T> work)
    {
        lock (_oneAtATime)
        {
            HeedOthers();
            return OuterRequest.Share(_engine, user, work);
        }
    }

    /// <summary>Reads what no request gives, beside the pipeline and untraced.</summary>
    internal T Read<T>(Func<Engine, T> read)
    {
        lock (_oneAtATime)
        {
            HeedOthers();
            return read(_engine);
        }
    }

    /// <summary>The components that the imported zips keep for the host of the app.</summary>
    internal KeptParts KeptParts()
    {
        lock (_oneAtATime)
        {
            HeedOthers();
            if (_keptParts is not { } kept || kept.Catalogue != _engine.Catalogue)
            {
                kept = (_engine.Catalogue, new KeptParts(_solutions.Load()));
                _keptParts = kept;
            }

            return kept.Parts;
        }
    }

    private Engine EngineOf(Catalogue catalogue) => new(_database, catalogue, _options, _traces, _requestIds) { ImportSolution = content => Import(content) };

    private ImportReport Import(byte[] content)
    {
        var zip = new SolutionZip(content);
        ImportReport? report = null;
        var engine = _engine;
        _database.Transact(() =>
        {
            // Inside, so that no other process imports in between.
            HeedOthers();
            var plan = new ImportPlan(_solutions.Load(), zip, _engine.Catalogue);
            Schema.Apply(_database, plan.Catalogue);
            ViewIndexes.Apply(_database, plan.Catalogue, new KeptParts(plan.Solutions));
            _solutions.Save(zip, content);
            engine = EngineOf(plan.Catalogue);
            engine.Root.Ensure();
            SolutionRows.Write(engine, plan);
            report = plan.Report(_engine.Catalogue);
        });
        _engine.Dispose();
        _engine = engine;
        return report!;
    }

    /// <summary>Takes up what other processes changed in the file: forgets what is kept of rows, and knows the solutions they imported.</summary>
    private void HeedOthers()
    {
        if (!_database.OthersWrote())
        {
            return;
        }

        _engine.Forget();
        if (_engine.IsOutdated)
        {
            var outdated = _engine;
            _engine = NewEngine();
            outdated.Dispose();
        }
    }

    private Engine NewEngine()
    {
        Engine? engine = null;
        void Make()
        {
            _solutions.Create();
            var (catalogue, _) = CatalogueCache.Get(_solutions.Load());
            engine = EngineOf(catalogue);
            Schema.Apply(_database, catalogue);
            engine.Root.Ensure();
        }

        if (_database.InTransaction)
        {
            Make();
        }
        else
        {
            _database.Transact(Make);
        }

        return engine!;
    }

    private Guid AddUser(string domainName, string fullName, Guid? applicationId, Guid? businessUnit, string[] roleNames)
    {
        lock (_oneAtATime)
        {
            HeedOthers();
            return NewUser.Create(_engine, domainName, fullName, applicationId, businessUnit, roleNames);
        }
    }
}
