namespace Microsoft.Xrm.Sdk;

/// <summary>What a plugin runs in, and whether its user is an application.</summary>
public interface IPluginExecutionContext7 : IPluginExecutionContext6
{
    /// <summary>Whether the user is an application user.</summary>
    bool IsApplicationUser { get; }
}
