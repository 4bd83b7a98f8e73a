namespace XrmLeads.SamplePlugins;

/// <summary>Rates a lead when it is created and when what counts changes.</summary>
public sealed class RatePlugin
{
}
