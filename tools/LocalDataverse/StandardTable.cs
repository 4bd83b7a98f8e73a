using System.Collections.Generic;

namespace XrmLeads.LocalDataverse;

/// <summary>A table that Dataverse or Dynamics 365 Sales brings.</summary>
/// <param name="Name">Logical name.</param>
/// <param name="SchemaName">Name as privileges carry it.</param>
/// <param name="Columns">Its columns by logical name, system columns included.</param>
public sealed record StandardTable(string Name, string SchemaName, IReadOnlyDictionary<string, StandardColumn> Columns);
