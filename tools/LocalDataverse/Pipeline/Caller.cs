using System;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>Who sends a request and from where.</summary>
/// <param name="UserId">Whose privileges apply.</param>
/// <param name="InitiatingUserId">Who sent the outer request.</param>
/// <param name="Depth">Depth that the request gets: 1 for a client.</param>
/// <param name="Operation">The outer request.</param>
/// <param name="Context">The context of the plugin that sends it; null for a client.</param>
/// <param name="SignedInId">Who is signed in and acts for the user, so that only what both may is allowed; null where the user acts himself.</param>
internal sealed record Caller(Guid UserId, Guid InitiatingUserId, int Depth, Operation Operation, PluginContext? Context, Guid? SignedInId = null);
