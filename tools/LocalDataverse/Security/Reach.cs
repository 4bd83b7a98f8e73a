using System;
using System.Collections.Generic;

namespace XrmLeads.LocalDataverse.Security;

/// <summary>
/// The rows that a privilege reaches, shares aside. Source: MicrosoftDocs/power-platform admin/how-record-access-determined.md, ownership and role access.
/// </summary>
/// <param name="IsAll">All rows of the organization.</param>
/// <param name="Owners">Rows of these users and teams.</param>
/// <param name="Units">Rows that belong to these business units.</param>
internal sealed record Reach(bool IsAll, IReadOnlyCollection<Guid> Owners, IReadOnlyCollection<Guid> Units)
{
    internal static Reach All { get; } = new(true, [], []);
}
