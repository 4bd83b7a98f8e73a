namespace Microsoft.Xrm.Sdk;

/// <summary>What a plugin runs in, with the images of every row of CreateMultiple and UpdateMultiple.</summary>
public interface IPluginExecutionContext4 : IPluginExecutionContext3
{
    /// <summary>Images before the main operation, one collection for each row of Targets, in their order.</summary>
    EntityImageCollection[] PreEntityImagesCollection { get; }

    /// <summary>Images after the main operation, one collection for each row of Targets, in their order.</summary>
    EntityImageCollection[] PostEntityImagesCollection { get; }
}
