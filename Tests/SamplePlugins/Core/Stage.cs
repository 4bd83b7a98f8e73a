namespace XrmLeads.Core;

/// <summary>Where in the pipeline a step runs.</summary>
public enum Stage
{
    /// <summary>Before the transaction.</summary>
    PreValidation = 10,

    /// <summary>Before the operation.</summary>
    PreOperation = 20,

    /// <summary>After the operation.</summary>
    PostOperation = 40,
}
