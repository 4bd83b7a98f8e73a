using XrmLeads.Core;

namespace XrmLeads.BadPlugins;

/// <summary>Claims the type id of another class and is no plugin.</summary>
[PluginType("0b6b3a3e-54c1-4d0f-8d5c-2f6d8f0a1c01")]
public sealed class NoPlugin
{
}
