using System;
using System.Collections.Concurrent;
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
    private readonly ConcurrentDictionary<Guid, string> _codes = new();
    private readonly ConcurrentDictionary<string, Guid> _ids = new(StringComparer.OrdinalIgnoreCase);
    private volatile bool _isRead;

    internal CodeBook(string table, string id, string code)
    {
        _table = table;
        _id = id;
        _code = code;
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

    private void Read(PluginRun run, string column, object value)
    {
        var query = new QueryExpression(_table) { ColumnSet = new ColumnSet(_code) };
        if (_isRead)
        {
            query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        }

        foreach (var row in run.SystemService.RetrieveMultiple(query).Entities)
        {
            var code = row.GetAttributeValue<string>(_code) ?? "";
            _codes[row.Id] = code;
            _ids[code] = row.Id;
        }

        _isRead = true;
    }
}
