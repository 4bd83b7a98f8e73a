namespace XrmLeads.LocalDataverse;

/// <summary>A component of an imported solution.</summary>
/// <param name="Kind">What it is: table, column, choice, relationship, key, assembly, plugin type, step, custom API, role, form, view, web resource and so on.</param>
/// <param name="Name">Its name.</param>
public sealed record ImportedComponent(string Kind, string Name);
