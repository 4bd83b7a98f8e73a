using System;
using System.Collections.Concurrent;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;

namespace XrmLeads.Definitions;

/// <summary>
/// Codes and ids of a small table, both ways. The first look-up reads the table; one that finds nothing later reads that row alone. Threads share it.
/// Codes are compared as Dataverse compares keys: without regard to case.
/// </summary>
internal sealed class CodeBook
{
    private readonly string _table;
    private readonly string _id;
    private readonly string _code;
    private readonly string? _choice;
    private readonly ConcurrentDictionary<Guid, string> _codes = new();
    private readonly ConcurrentDictionary<string, Guid> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, int> _choices = new(StringComparer.OrdinalIgnoreCase);
    private volatile bool _isRead;

    /// <summary>Makes one that has learnt nothing yet.</summary>
    /// <param name="table">The table.</param>
    /// <param name="id">Its primary key.</param>
    /// <param name="code">The column of the code.</param>
    /// <param name="choice">A choice to learn with each code; null for none.</param>
    internal CodeBook(string table, string id, string code, string? choice = null)
    {
        _table = table;
        _id = id;
        _code = code;
        _choice = choice;
    }

    /// <summary>The code of a row, or null where there is no such row.</summary>
    internal string? Code(Guid id, PluginRun run)
    {
        if (!_codes.ContainsKey(id))
        {
            Read(run, _id, id);
        }

        return _codes.TryGetValue(id, out var code) ? code : null;
    }

    /// <summary>The id of a code, or null where no row has it.</summary>
    internal Guid? Id(string code, PluginRun run)
    {
        if (!_ids.ContainsKey(code))
        {
            Read(run, _code, code);
        }

        return _ids.TryGetValue(code, out var id) ? id : null;
    }

    /// <summary>Reads the table where nothing was looked up yet.</summary>
    internal void Learn(PluginRun run)
    {
        if (!_isRead)
        {
            Read(run, _id, Guid.Empty);
        }
    }

    /// <summary>The choice of a code as it was learnt, without a read; null for none.</summary>
    internal int? Choice(string code) => _choices.TryGetValue(code, out var choice) ? choice : null;

    private void Read(PluginRun run, string column, object value)
    {
        var query = new QueryExpression(_table) { ColumnSet = _choice is null ? new ColumnSet(_code) : new ColumnSet(_code, _choice) };
        if (_isRead)
        {
            query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        }

        foreach (var row in run.SystemService.RetrieveMultiple(query).Entities)
        {
            var code = row.GetAttributeValue<string>(_code) ?? "";
            _codes[row.Id] = code;
            _ids[code] = row.Id;
            if (_choice is not null && row.GetAttributeValue<OptionSetValue>(_choice) is { } choice)
            {
                _choices[code] = choice.Value;
            }
        }

        _isRead = true;
    }
}
