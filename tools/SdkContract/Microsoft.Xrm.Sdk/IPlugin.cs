using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Code that the platform runs at a step of its pipeline. One object serves many requests at a time: it keeps no state.</summary>
public interface IPlugin
{
    /// <summary>Runs at a step; the provider gives the context, the service factory and the tracing service.</summary>
    void Execute(IServiceProvider serviceProvider);
}
