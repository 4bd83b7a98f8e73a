using System;
using XrmLeads.Domain.Lifecycle;

namespace XrmLeads.Judging;

/// <summary>What is known of a rejection when somebody makes it or ends it, for the stage table and for those who follow the move up.</summary>
internal sealed class RejectionInput
{
    /// <summary>Whether a reason is named that sends a lead back.</summary>
    internal bool HasReason { get; init; }

    /// <summary>Whether all evidence is there.</summary>
    internal bool HasEvidence { get; init; }

    /// <summary>Whether the lead was tried to be reached often enough.</summary>
    internal bool HasEffort { get; init; }

    /// <summary>What is missing, in sentences; null for nothing.</summary>
    internal string? Lacking { get; init; }

    /// <summary>Whether who judges has no part in it.</summary>
    internal bool IsSecondPerson { get; init; }

    /// <summary>Whether no qualifier is there who may judge.</summary>
    internal bool NoQualifier { get; init; }

    /// <summary>Whether the lead was rejected for the same reason before.</summary>
    internal bool IsAgain { get; init; }

    /// <summary>Whether the reason is invalid data.</summary>
    internal bool IsInvalidData { get; init; }

    /// <summary>Where the reason sends the lead; null where none is known.</summary>
    internal LeadStage? LeadsTo { get; init; }

    /// <summary>The row of the rejection; null for none.</summary>
    internal Guid? RowId { get; init; }

    /// <summary>Until when a second person must judge, UTC; null where nobody must, or nobody is held to a time.</summary>
    internal DateTime? DueOn { get; init; }

    /// <summary>The marks as one number, as shared variables take it.</summary>
    internal int Marks => Mark(HasReason, 0) | Mark(HasEvidence, 1) | Mark(HasEffort, 2) | Mark(IsSecondPerson, 3) | Mark(NoQualifier, 4) | Mark(IsAgain, 5) | Mark(IsInvalidData, 6);

    /// <summary>What <see cref="Marks"/> and the other parts say.</summary>
    internal static RejectionInput Of(int marks, LeadStage? leadsTo, string? lacking, Guid? rowId, DateTime? dueOn) => new()
    {
        HasReason = Has(marks, 0),
        HasEvidence = Has(marks, 1),
        HasEffort = Has(marks, 2),
        IsSecondPerson = Has(marks, 3),
        NoQualifier = Has(marks, 4),
        IsAgain = Has(marks, 5),
        IsInvalidData = Has(marks, 6),
        LeadsTo = leadsTo,
        Lacking = lacking,
        RowId = rowId,
        DueOn = dueOn,
    };

    private static int Mark(bool holds, int place) => holds ? 1 << place : 0;

    private static bool Has(int marks, int place) => (marks & (1 << place)) != 0;
}
