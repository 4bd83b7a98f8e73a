using System;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>A plugin class and the assembly it is in.</summary>
internal sealed record PluginType(Guid Id, string ClassName, PluginAssembly Assembly);
