using System;
using System.Collections.Generic;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>A column security profile and its permissions.</summary>
internal sealed record ColumnSecurityProfile(Guid Id, string Name, IReadOnlyList<ColumnPermission> Permissions);
