using System;
using System.Collections.Generic;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>A security role with its privileges by name (compared without case, as Dataverse does).</summary>
internal sealed record Role(Guid Id, string Name, bool IsAdministrator, IReadOnlyDictionary<string, Depth> Privileges);
