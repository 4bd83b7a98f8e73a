using System;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>
/// One transaction per outer request; requests inside join it. There are no savepoints: what fails inside dooms the whole, as Dataverse's
/// guidance on handling exceptions in plug-ins says.
/// </summary>
/// <param name="database">The store.</param>
/// <param name="undone">Called after a rollback: what was learnt from the rows that are gone must be forgotten.</param>
internal sealed class Transactions(Database database, Action undone)
{
    internal void Run(Operation operation, Action action)
    {
        if (database.InTransaction)
        {
            action();
            return;
        }

        var jobs = operation.Jobs.Count;
        database.Begin();
        var committed = false;
        try
        {
            action();
            ThrowIfDoomed(operation);
            database.Commit();
            committed = true;
        }
        finally
        {
            operation.IsDoomed = false;
            if (!committed)
            {
                operation.Jobs.RemoveRange(jobs, operation.Jobs.Count - jobs);
                database.Rollback();
                undone();
            }
        }
    }

    /// <summary>Outside a transaction a failure undoes only itself.</summary>
    internal void Doom(Operation operation) => operation.IsDoomed = database.InTransaction;

    internal static void ThrowIfDoomed(Operation operation)
    {
        if (operation.IsDoomed)
        {
            throw Faults.NoActiveTransaction();
        }
    }
}
