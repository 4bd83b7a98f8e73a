using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Lane;

/// <summary>
/// Counts links that do not work, over the whole organization, in one row of the table of links, whose id and key are always the same: found by its key, held by
/// whoever counts, never growing. Nobody guesses 32 bytes; what the limit keeps out is load.
/// </summary>
internal static class FailedTries
{
    /// <summary>What the row has in place of a hash, which no token can have.</summary>
    internal const string Key = "failed tries";

    /// <summary>How many tries may fail within <see cref="Window"/>.</summary>
    internal const int Most = 20;

    /// <summary>How long they count, from the first one on.</summary>
    internal static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private static readonly Guid Id = new("16d2ada7-aa7d-454e-b7a7-97547146ee50");

    /// <summary>Whether so many failed that nothing is taken for a while.</summary>
    /// <param name="row">The row that counts; null where nothing ever failed.</param>
    /// <param name="now">The moment of the operation, UTC.</param>
    internal static bool AreTooMany(Entity? row, DateTime now) =>
        row is not null && row.WholeNumber(FormLinkTable.Failures) >= Most && row.When(FormLinkTable.FailuresSince) + Window > now;

    /// <summary>Counts one more. One read and two writes.</summary>
    internal static void Count(PluginRun run)
    {
        var now = OperationTime.Stored(run.Now);

        // First a write, which holds the row to the end of the transaction: two that fail at the same moment count as two.
        run.SystemService.Execute(new UpsertRequest
        {
            Target = new Entity(FormLinkTable.Name, Id)
            {
                [FormLinkTable.TokenHash] = Key,
                [FormLinkTable.PrimaryName] = Sentences.FailedTriesName,
                [FormLinkTable.ExpiresOn] = now,
            },
        });
        var row = run.SystemService.Retrieve(FormLinkTable.Name, Id, new ColumnSet(FormLinkTable.Failures, FormLinkTable.FailuresSince));
        var isNew = !(row.When(FormLinkTable.FailuresSince) + Window > now);
        run.SystemService.Update(new Entity(FormLinkTable.Name, Id)
        {
            [FormLinkTable.Failures] = isNew ? 1 : row.WholeNumber(FormLinkTable.Failures) + 1,
            [FormLinkTable.FailuresSince] = isNew ? now : row.When(FormLinkTable.FailuresSince),
        });
    }
}
