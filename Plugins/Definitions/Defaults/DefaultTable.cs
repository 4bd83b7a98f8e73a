using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Domain.Json;

namespace XrmLeads.Definitions.Defaults;

/// <summary>A table that gets rows at installation, from a file of the assembly: each has a code that stays the same.</summary>
internal sealed class DefaultTable
{
    private readonly string _file;
    private readonly Func<JsonValue, Entity> _read;

    internal DefaultTable(string table, string codeColumn, string file, Func<JsonValue, Entity> read)
    {
        Table = table;
        CodeColumn = codeColumn;
        _file = file;
        _read = read;
    }

    internal string Table { get; }

    internal string CodeColumn { get; }

    /// <summary>The rows, each with its code.</summary>
    internal IReadOnlyList<Entity> Rows() => JsonText.Read(DefaultFile.Text(_file)).Items.Select(_read).ToList();
}
