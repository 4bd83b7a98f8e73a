namespace XrmLeads.Packaging.AssemblyRules;

/// <summary>An image as the attribute on a plugin class declares it.</summary>
/// <param name="Step">The id of its step.</param>
/// <param name="Id">Its own id.</param>
/// <param name="Kind">0 before, 1 after the operation.</param>
/// <param name="Alias">The name by which the plugin finds it.</param>
/// <param name="Columns">Columns joined by commas.</param>
internal sealed record ImageDeclaration(string Step, string Id, int Kind, string Alias, string Columns);
