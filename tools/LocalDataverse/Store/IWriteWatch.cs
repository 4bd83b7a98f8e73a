using System;
using System.Collections.Generic;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Store;

/// <summary>Hears of what a connection writes, before and after, and of the ends of its transactions.</summary>
internal interface IWriteWatch
{
    /// <summary>Before a row is written; may wait and may throw, and then nothing is written.</summary>
    /// <param name="table">Its table.</param>
    /// <param name="id">Its id.</param>
    /// <param name="values">The columns that are written; those of its keys, empty, where it is deleted; null where it is only held.</param>
    void BeforeWrite(Table table, Guid id, IReadOnlyDictionary<string, object?>? values);

    /// <summary>After a statement.</summary>
    void AfterWrite(string sql, List<object?> values);

    /// <summary>Before a transaction is committed.</summary>
    void BeforeCommit();

    /// <summary>After a transaction ended.</summary>
    void AfterEnd(bool isCommitted);
}
