using System;

namespace XrmLeads.Cli.Sweeping;

/// <summary>A lead that could not be judged.</summary>
/// <param name="Lead">Its id.</param>
/// <param name="Reason">What the org said.</param>
/// <param name="IsRecorded">Whether the reason stands on the lead; else the lead is due still.</param>
internal sealed record SweepFailure(Guid Lead, string Reason, bool IsRecorded);
