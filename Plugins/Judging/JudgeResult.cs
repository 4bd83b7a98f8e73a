namespace XrmLeads.Judging;

/// <summary>What judging an existing lead did.</summary>
internal enum JudgeResult
{
    /// <summary>There is no such lead, or it is closed: it was left alone.</summary>
    LeftAlone,

    /// <summary>The lead was judged, and nothing that people see changed.</summary>
    Unchanged,

    /// <summary>The lead's row was written, or will be with the save that is under way.</summary>
    Changed,
}
