namespace Microsoft.Xrm.Sdk;

/// <summary>What a plugin runs in: a step of the pipeline.</summary>
public interface IPluginExecutionContext : IExecutionContext
{
    /// <summary>Context of the request that made this one, or null.</summary>
    IPluginExecutionContext ParentContext { get; }

    /// <summary>Stage of the pipeline: 10 PreValidation, 20 PreOperation, 30 main operation, 40 PostOperation.</summary>
    int Stage { get; }
}
