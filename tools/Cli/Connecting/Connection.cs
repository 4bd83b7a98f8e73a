using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse;

namespace XrmLeads.Cli.Connecting;

/// <summary>An org that a command works on, as one of its users.</summary>
internal sealed class Connection : IDisposable
{
    private readonly Dataverse _dataverse;
    private readonly IOrganizationService _service;
    private readonly bool _closes;

    private Connection(Dataverse dataverse, string? user, bool closes)
    {
        _dataverse = dataverse;
        _closes = closes;
        _service = user is null ? dataverse.AsAdministrator() : dataverse.As(UserOf(dataverse, user));
    }

    /// <summary>Opens a local Dataverse; a new file gets the solution of the checkout, its users and the defaults.</summary>
    /// <exception cref="CommandFault">The file cannot be opened or made, or has no such user.</exception>
    /// <param name="file">The file.</param>
    /// <param name="user">The user's domain name; null for the administrator.</param>
    /// <param name="now">The moment of all requests, UTC; null for the machine's clock.</param>
    internal static Connection ToLocalFile(string file, string? user, DateTime? now)
    {
        var options = new DataverseOptions();
        if (now is { } moment)
        {
            options.Clock = () => moment;
        }

        var dataverse = LocalFile.Open(file, options);
        try
        {
            return new Connection(dataverse, user, closes: true);
        }
        catch
        {
            dataverse.Dispose();
            throw;
        }
    }

    /// <summary>Works on a local Dataverse that stays open.</summary>
    /// <exception cref="CommandFault">It has no such user.</exception>
    /// <param name="dataverse">The local Dataverse.</param>
    /// <param name="user">The user's domain name; null for the administrator.</param>
    internal static Connection To(Dataverse dataverse, string? user) => new(dataverse, user, closes: false);

    /// <summary>What the org has done for all who use it in this process.</summary>
    internal OrganizationWork Work => _dataverse.Work;

    /// <summary>The org as the user, for what isolates faults by itself (<see cref="IsFault"/>).</summary>
    internal IOrganizationService Service => _service;

    /// <summary>Whether an exception is a request that the org refuses; any other ends the command.</summary>
    internal static bool IsFault(Exception exception) => exception is DataverseFaultException;

    /// <summary>Sends a request.</summary>
    /// <exception cref="CommandFault">The org refuses it; the message is the org's.</exception>
    internal OrganizationResponse Execute(OrganizationRequest request)
    {
        try
        {
            return _service.Execute(request);
        }
        catch (DataverseFaultException fault)
        {
            throw new CommandFault(fault.Message, refusedByPlugin: fault.InnerException is InvalidPluginExecutionException);
        }
    }

    /// <summary>Runs a query.</summary>
    /// <exception cref="CommandFault">The org refuses it; the message is the org's.</exception>
    internal EntityCollection RetrieveMultiple(QueryBase query)
    {
        try
        {
            return _service.RetrieveMultiple(query);
        }
        catch (DataverseFaultException fault)
        {
            throw new CommandFault(fault.Message);
        }
    }

    /// <summary>The columns of lead with their types, as Dataverse's documentation names these.</summary>
    internal IReadOnlyDictionary<string, string> LeadColumns() => _dataverse.ColumnTypes("lead");

    /// <summary>Imports a solution.</summary>
    /// <exception cref="CommandFault">The org refuses it; the message is the org's.</exception>
    internal void Import(byte[] solution)
    {
        try
        {
            using var zip = new MemoryStream(solution);
            _dataverse.Import(zip);
        }
        catch (DataverseFaultException fault)
        {
            throw new CommandFault(fault.Message);
        }
    }

    /// <summary>Forgets what is kept of past requests, so that a long run does not fill the memory.</summary>
    internal void ForgetTraces() => _dataverse.ClearTraces();

    /// <summary>Says how many requests were sent and what the plugins called in them.</summary>
    /// <param name="leads">How many leads that was for.</param>
    internal string WorkFor(int leads)
    {
        var work = Work;
        return leads == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{work.Requests:N0} {(work.Requests == 1 ? "request" : "requests")}; the plugins made {work.Reads:N0} reads and {work.Writes:N0} writes in them")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{(double)work.Requests / leads:0.00} requests for each; the plugins made {(double)work.Reads / leads:0.00} reads and {(double)work.Writes / leads:0.00} writes for each in them");
    }

    public void Dispose()
    {
        if (_closes)
        {
            _dataverse.Dispose();
        }
    }

    private static Guid UserOf(Dataverse dataverse, string user)
    {
        var query = new QueryExpression("systemuser") { ColumnSet = new ColumnSet("domainname") };
        var users = dataverse.AsAdministrator().RetrieveMultiple(query).Entities;
        var names = users.Select(row => row.GetAttributeValue<string>("domainname")).Where(name => !string.IsNullOrEmpty(name)).Order();
        return users.FirstOrDefault(row => string.Equals(row.GetAttributeValue<string>("domainname"), user, StringComparison.OrdinalIgnoreCase))?.Id
            ?? throw new CommandFault($"There is no user {user}; the org has: {string.Join(", ", names)}.");
    }
}
