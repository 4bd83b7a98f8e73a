using System;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>
/// One transaction per outer request; requests inside join it. There are no savepoints: what fails inside dooms the whole, as Dataverse's
/// guidance on handling exceptions in plug-ins says.
/// </summary>
internal sealed class Transactions(Engine engine)
{
    internal void Run(Operation operation, Action action)
    {
        var database = engine.Database;
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
            engine.HeedOthers();
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

                // Whoever asked in between was told of roles that are undone now.
                engine.Forget();
            }
        }
    }

    /// <summary>Outside a transaction a failure undoes only itself.</summary>
    internal void Doom(Operation operation) => operation.IsDoomed = engine.Database.InTransaction;

    internal static void ThrowIfDoomed(Operation operation)
    {
        if (operation.IsDoomed)
        {
            throw Faults.NoActiveTransaction();
        }
    }
}
