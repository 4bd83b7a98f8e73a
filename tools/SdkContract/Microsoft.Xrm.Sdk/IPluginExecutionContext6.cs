using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>What a plugin runs in, with the environment and its tenant.</summary>
public interface IPluginExecutionContext6 : IPluginExecutionContext5
{
    /// <summary>Identifier of the environment.</summary>
    string EnvironmentId { get; }

    /// <summary>Id of the tenant.</summary>
    Guid TenantId { get; }
}
