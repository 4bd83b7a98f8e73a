using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>An asynchronous step that waits for the commit of the request that caused it.</summary>
internal sealed record AsyncJob(Step Step, PluginContext Context);
