using System;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Security;

/// <summary>A privilege as one role gives it.</summary>
/// <param name="Depth">How far it reaches.</param>
/// <param name="Unit">The business unit that Local and Deep start from: the user's, or the team's that has the role.</param>
/// <param name="OnlyFor">The team whose rows alone it reaches at Basic depth, where the role is for the team only; null otherwise.</param>
internal readonly record struct Grant(Depth Depth, Guid Unit, Guid? OnlyFor);
