namespace XrmLeads.LocalDataverse;

/// <summary>A component that an import took over.</summary>
/// <param name="Kind">What it is: table, column, choice, relationship, key, assembly, plugin type, step, custom API, role, and so on.</param>
/// <param name="Name">Its name.</param>
public sealed record ImportedComponent(string Kind, string Name);
