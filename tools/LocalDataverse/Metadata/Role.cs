using System;
using System.Collections.Generic;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>A security role with its privileges by name (compared without case, as Dataverse does).</summary>
/// <param name="Id">The same in every organization.</param>
/// <param name="Name">Name.</param>
/// <param name="IsAdministrator">It may everything.</param>
/// <param name="IsForTeamOnly">
/// Member's privilege inheritance "Team privileges only": where a team has the role, its privileges at Basic depth reach the team's rows and not those of its
/// members.
/// </param>
/// <param name="Privileges">How far each privilege reaches.</param>
internal sealed record Role(Guid Id, string Name, bool IsAdministrator, bool IsForTeamOnly, IReadOnlyDictionary<string, Depth> Privileges);
