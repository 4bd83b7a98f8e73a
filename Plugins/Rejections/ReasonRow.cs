using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Domain.Rejection;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Rejections;

/// <summary>A rejection reason as an org has it.</summary>
internal sealed class ReasonRow
{
    private static readonly string[] Columns =
    [
        RejectionReasonTable.Code, RejectionReasonTable.PrimaryName, RejectionReasonTable.Class, RejectionReasonTable.Disposition, RejectionReasonTable.SecondPerson,
        RejectionReasonTable.Evidence, RejectionReasonTable.RecallDays, RejectionReasonTable.CloseStatus, RejectionReasonTable.Gate, RejectionReasonTable.Item,
        RejectionReasonTable.Value, RejectionReasonTable.Track, RejectionReasonTable.DiscountsActions,
    ];

    private readonly Entity _row;

    private ReasonRow(Entity row)
    {
        _row = row;
        Reason = new RejectionReason(
            (RejectionClass)((row.Choice(RejectionReasonTable.Class) ?? RejectionClassChoice.Process) - RejectionClassChoice.Fit),
            (Disposition)((row.Choice(RejectionReasonTable.Disposition) ?? DispositionChoice.Nurture) - DispositionChoice.Nurture),
            row.Value(RejectionReasonTable.SecondPerson) is true,
            !string.IsNullOrWhiteSpace(row.Text(RejectionReasonTable.Evidence)),
            RecallDaysOf(row));
    }

    /// <summary>The row.</summary>
    internal EntityReference Reference => new(RejectionReasonTable.Name, _row.Id);

    /// <summary>What follows from it.</summary>
    internal RejectionReason Reason { get; }

    /// <summary>Its short name.</summary>
    internal string Code => _row.Text(RejectionReasonTable.Code) ?? "";

    /// <summary>What people read.</summary>
    internal string? Name => _row.Text(RejectionReasonTable.PrimaryName);

    /// <summary>What it asks for as evidence; null for nothing.</summary>
    internal string? Evidence => _row.Text(RejectionReasonTable.Evidence);

    /// <summary>After how many days the lead is taken up again; null for no fixed number.</summary>
    internal int? RecallDays => RecallDaysOf(_row);

    /// <summary>With which status reason the lead is closed; null for that of any.</summary>
    internal int? CloseStatus => _row.Value(RejectionReasonTable.CloseStatus) as int?;

    /// <summary>The gate that failed; null for none.</summary>
    internal string? Gate => Given(RejectionReasonTable.Gate);

    /// <summary>The item that a verified rejection answers; null for none.</summary>
    internal string? Item => Given(RejectionReasonTable.Item);

    /// <summary>The answer.</summary>
    internal string? Value => Given(RejectionReasonTable.Value);

    /// <summary>The code of the nurture track; null for none.</summary>
    internal string? Track => Given(RejectionReasonTable.Track);

    /// <summary>Whether sales-specific actions from before the rejection no longer count.</summary>
    internal bool DiscountsActions => _row.Value(RejectionReasonTable.DiscountsActions) is true;

    /// <summary>The active reason with a code. One read.</summary>
    /// <exception cref="InvalidPluginExecutionException">There is none.</exception>
    internal static ReasonRow Of(PluginRun run, string code) =>
        Find(run, RejectionReasonTable.Code, code, isActive: true) ?? throw new InvalidPluginExecutionException(Sentences.UnknownReason(code));

    /// <summary>The reason with an id, active or not; null where it is gone. One read.</summary>
    internal static ReasonRow? Of(PluginRun run, Guid id) => Find(run, RejectionReasonTable.Id, id, isActive: false);

    private static ReasonRow? Find(PluginRun run, string column, object value, bool isActive)
    {
        var query = new QueryExpression(RejectionReasonTable.Name) { ColumnSet = new ColumnSet(Columns), TopCount = 1 };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        if (isActive)
        {
            query.Criteria.AddCondition(RejectionReasonTable.StateCode, ConditionOperator.Equal, 0);
        }

        return run.SystemService.RetrieveMultiple(query).Entities.FirstOrDefault() is { } row ? new ReasonRow(row) : null;
    }

    private static int? RecallDaysOf(Entity row) => row.Value(RejectionReasonTable.RecallDays) is int days and > 0 ? days : null;

    private string? Given(string column) => _row.Text(column) is { } text && text.Trim().Length > 0 ? text.Trim() : null;
}
