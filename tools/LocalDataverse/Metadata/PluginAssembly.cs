using System;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>A plugin assembly with its bytes as the zip carries them.</summary>
internal sealed record PluginAssembly(Guid Id, string FullName, byte[] Content);
