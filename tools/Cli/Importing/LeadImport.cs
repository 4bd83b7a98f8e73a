using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;
using XrmLeads.Cli.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Importing;

/// <summary>
/// Stores the leads of a file in an org, one request for each. What an earlier import stored is left as it is, so an import that was broken off goes on where it
/// stopped when it is called again.
/// </summary>
internal sealed class LeadImport
{
    private const int BatchSize = 200;

    private readonly Connection _connection;
    private readonly LeadRequests _requests;
    private readonly LeadKeys _keys;
    private readonly Action<MappedRow, IReadOnlyList<string>> _reject;
    private readonly Action<MappedRow, Guid> _found;
    private readonly bool _dryRun;

    /// <param name="connection">The org.</param>
    /// <param name="mapping">How rows become leads.</param>
    /// <param name="reject">Gets the rows that are not imported, with the reasons.</param>
    /// <param name="dryRun">Whether nothing is stored.</param>
    /// <param name="found">Gets each row whose lead is in the org now, with the lead's id; null for nobody.</param>
    /// <exception cref="CommandFault">The org lacks what the mapping fills.</exception>
    internal LeadImport(
        Connection connection, LeadMapping mapping, Action<MappedRow, IReadOnlyList<string>> reject, bool dryRun = false, Action<MappedRow, Guid>? found = null)
    {
        _connection = connection;
        _requests = new LeadRequests(connection, mapping);
        _keys = new LeadKeys(mapping);
        _reject = reject;
        _dryRun = dryRun;
        _found = found ?? ((_, _) => { });
    }

    /// <summary>Imports rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="progress">Gets the number of rows that are done.</param>
    internal ImportCounts Run(IEnumerable<MappedRow> rows, Action<int> progress)
    {
        var sum = default(ImportCounts);
        foreach (var batch in rows.Chunk(BatchSize))
        {
            var keys = Array.ConvertAll(batch, row => row.Lead is null ? Guid.Empty : _keys.Next(row));
            var present = Present(keys);
            for (var i = 0; i < batch.Length; i++)
            {
                var counts = present.Contains(keys[i]) ? new ImportCounts(1, 0, 1, 0, 0, 0) : Take(batch[i], keys[i]);
                sum += counts;
                if (counts.Rejected == 0)
                {
                    _found(batch[i], keys[i]);
                }
            }

            _connection.ForgetTraces();
            progress(sum.Rows);
        }

        return sum;
    }

    private ImportCounts Take(MappedRow row, Guid key)
    {
        List<string> reasons = [.. row.Reasons];
        if (row.Lead is { } lead && _requests.Of(key, lead, reasons) is { } request && Store(request, reasons))
        {
            return new ImportCounts(1, 1, 0, 0, lead.Signals.Count, lead.Answers.Count + lead.Claims.Count);
        }

        _reject(row, reasons);
        return new ImportCounts(1, 0, 0, 1, 0, 0);
    }

    private bool Store(OrganizationRequest request, List<string> reasons)
    {
        if (_dryRun)
        {
            return true;
        }

        try
        {
            _connection.Service.Execute(request);
            return true;
        }
        catch (Exception fault) when (Connection.IsFault(fault))
        {
            reasons.Add(fault.Message);
            return false;
        }
    }

    private HashSet<Guid> Present(Guid[] keys)
    {
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(new ConditionExpression(LeadTable.Id, ConditionOperator.In, keys));
        return [.. _connection.RetrieveMultiple(query).Entities.Select(lead => lead.Id)];
    }
}
