using System;
using System.Collections.Generic;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>A row that every organization has from the start.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Id">Its id, the same in every organization here.</param>
/// <param name="Values">Its columns.</param>
internal sealed record StandardRow(Table Table, Guid Id, IReadOnlyDictionary<string, object?> Values);
