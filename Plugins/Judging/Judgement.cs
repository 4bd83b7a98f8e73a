using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Scoring;
using XrmLeads.Intake;

namespace XrmLeads.Judging;

/// <summary>What came of judging a lead, before anything is written.</summary>
internal sealed class Judgement
{
    internal Judgement(Entity sheet) => Sheet = sheet;

    /// <summary>The columns of lead as they should be.</summary>
    internal Entity Sheet { get; }

    /// <summary>The version that judged; null for none.</summary>
    internal DefinitionInForce? Version { get; init; }

    /// <summary>What it says; null where none applies or judging failed.</summary>
    internal Evaluation? Evaluation { get; init; }

    /// <summary>The running sums as text; null where they must be built the next time.</summary>
    internal string? StateText { get; init; }

    /// <summary>Since when an MQL is, or from when on it will be, below the bar that keeps it one, UTC.</summary>
    internal DateTime? LapseFrom { get; init; }

    /// <summary>Whether the lead is older than the solution and stays an Inquiry until something new is known of it.</summary>
    internal bool AwaitsInput { get; init; }

    /// <summary>When a lead that is put on a nurture track, or is to be taken up some day, is looked at next, UTC; null where the judgement does neither.</summary>
    internal DateTime? ClockOn { get; init; }

    /// <summary>Whether the person may not be contacted any more.</summary>
    internal bool IsOptedOut { get; init; }

    /// <summary>Whether the judgement gives the lead up, so that it is closed.</summary>
    internal bool IsClosing { get; init; }

    /// <summary>Why the lead enters the stage of the sheet, one sentence for the history.</summary>
    internal string MoveReason { get; init; } = Sentences.FirstStage;

    /// <summary>What a lead that is being created was judged with; null for one that is there.</summary>
    internal LeadBirth? Birth { get; set; }

    /// <summary>When the lead must be judged again; null for never. It depends on what of the sheet is written.</summary>
    internal DateTime? ReevaluateOn { get; set; }
}
