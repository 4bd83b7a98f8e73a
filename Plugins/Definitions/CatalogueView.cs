using System;
using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.Definitions;

/// <summary>What is in force from one moment to another. Immutable; threads share it.</summary>
internal sealed class CatalogueView
{
    internal CatalogueView(CatalogueContent content, DateTime now)
    {
        InForce = content.Scopes.Select(scope => content.Of(scope, now)).OfType<DefinitionInForce>()
            .OrderBy(version => version.Priority).ThenBy(version => version.Scope.Code, StringComparer.Ordinal).ToList();
        var dates = content.Versions.Where(version => !version.IsDraft).Select(version => version.EffectiveFrom).ToList();
        From = dates.Where(date => date <= now).DefaultIfEmpty(DateTime.MinValue).Max();
        Until = dates.Where(date => date > now).DefaultIfEmpty(DateTime.MaxValue).Min();
        Columns = new HashSet<string>(
            InForce.Where(version => version.Definition is not null).SelectMany(version => version.Definition!.Columns).Select(column => column.Name),
            StringComparer.Ordinal);
    }

    internal DateTime From { get; }

    internal DateTime Until { get; }

    internal IReadOnlyList<DefinitionInForce> InForce { get; }

    internal HashSet<string> Columns { get; }

    /// <summary>When the version in force that came last began to judge; null where none is active.</summary>
    internal DateTime? LastActivation => InForce.Where(version => !version.IsDraft).Select(version => (DateTime?)version.EffectiveFrom).Max();
}
