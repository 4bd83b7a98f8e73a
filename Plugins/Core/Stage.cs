namespace XrmLeads.Core;

/// <summary>The stage of the pipeline that a step runs in; the numbers are Dataverse's.</summary>
internal enum Stage
{
    /// <summary>Before security checks and, for the outermost request, outside the transaction: the place to refuse.</summary>
    PreValidation = 10,

    /// <summary>Inside the transaction, before the row is written: the place to change the row itself.</summary>
    PreOperation = 20,

    /// <summary>Inside the transaction, after the row is written: the place to write other rows.</summary>
    PostOperation = 40,
}
