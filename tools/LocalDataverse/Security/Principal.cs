using System;
using System.Collections.Generic;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Security;

/// <summary>A user with what his roles and profiles add up to.</summary>
internal sealed record Principal(Guid Id, bool MayEverything, IReadOnlyDictionary<string, Depth> Privileges, IReadOnlyList<ColumnPermission> Columns);
