using System;
using System.Collections.Generic;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Security;

/// <summary>A user or team with what the roles and profiles add up to.</summary>
internal sealed record Principal(Guid Id, bool MayEverything, IReadOnlyDictionary<string, Depth> Privileges, IReadOnlyList<ColumnPermission> Columns)
{
    internal bool Has(string privilege) => MayEverything || Privileges.ContainsKey(privilege);
}
