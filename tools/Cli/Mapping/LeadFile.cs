using System;
using System.Collections.Generic;

namespace XrmLeads.Cli.Mapping;

/// <summary>A CSV file of leads, read through a mapping.</summary>
internal sealed class LeadFile : IDisposable
{
    private readonly CsvTable _table;
    private readonly RowMapper _mapper;

    /// <exception cref="CommandFault">The file cannot be opened, or lacks columns that the mapping reads.</exception>
    internal LeadFile(string file, LeadMapping mapping, DateTime now)
    {
        _table = new CsvTable(file, mapping.Format.Separator);
        try
        {
            _mapper = new RowMapper(mapping, _table.Header, now);
        }
        catch (CommandFault)
        {
            _table.Dispose();
            throw;
        }
    }

    /// <summary>How much of the file was read, 0 to 1.</summary>
    internal double Share => _table.Share;

    /// <summary>The rows, broken ones included, one at a time.</summary>
    internal IEnumerable<MappedRow> Rows()
    {
        foreach (var row in _table.Rows())
        {
            yield return _mapper.Map(row);
        }
    }

    public void Dispose() => _table.Dispose();
}
