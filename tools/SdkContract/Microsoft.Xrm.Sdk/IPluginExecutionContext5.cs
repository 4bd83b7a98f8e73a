namespace Microsoft.Xrm.Sdk;

/// <summary>What a plugin runs in, with the client that sent the request.</summary>
public interface IPluginExecutionContext5 : IPluginExecutionContext4
{
    /// <summary>User agent of the client that sent the request.</summary>
    string InitiatingUserAgent { get; }
}
