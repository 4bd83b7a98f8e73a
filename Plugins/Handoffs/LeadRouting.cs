using System;
using System.Collections.Generic;
using XrmLeads.Core;
using XrmLeads.Definitions;

namespace XrmLeads.Handoffs;

#pragma warning disable IDE0060, CA1822, CS9113
/// <summary>Finds the sales rep for a lead.</summary>
internal sealed class LeadRouting(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Finds him.</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="lead">Its columns; those that conditions of members read are read where the function does not give them.</param>
    /// <param name="scope">The scope of the version that judged it.</param>
    /// <param name="notTo">Users who had the lead already in this cycle.</param>
    internal RoutedTo Find(Guid leadId, Func<string, object?> lead, Scope scope, IReadOnlyCollection<Guid> notTo) => new(null, null, "");
}
