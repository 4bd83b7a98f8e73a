using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.Schema;

namespace XrmLeads.Definitions;

/// <summary>
/// What was read of the definitions of an organization. Scopes and versions do not change; rates, codes and calendars are learnt as they are asked for. Threads share it.
/// </summary>
internal sealed class CatalogueContent
{
    private volatile CatalogueView? _view;

    internal CatalogueContent(IReadOnlyList<Scope> scopes, IReadOnlyList<DefinitionInForce> versions)
        : this(
            scopes, versions, new Rates(), new(SignalTypeTable.Name, SignalTypeTable.Id, SignalTypeTable.Code, SignalTypeTable.Class),
            new(ChecklistItemTable.Name, ChecklistItemTable.Id, ChecklistItemTable.Code), new CalendarBook(), new TrackBook())
    {
    }

    private CatalogueContent(
        IReadOnlyList<Scope> scopes, IReadOnlyList<DefinitionInForce> versions, Rates rates, CodeBook signalTypes, CodeBook items, CalendarBook calendars,
        TrackBook tracks)
    {
        Scopes = scopes;
        Versions = versions;
        Rates = rates;
        SignalTypes = signalTypes;
        Items = items;
        Calendars = calendars;
        Tracks = tracks;
    }

    internal IReadOnlyList<Scope> Scopes { get; }

    /// <summary>All active versions, in force or scheduled, and the drafts of scopes in Observe.</summary>
    internal IReadOnlyList<DefinitionInForce> Versions { get; }

    internal Rates Rates { get; }

    /// <summary>Which teams have anybody in them.</summary>
    internal Staffing Staffing { get; } = new();

    internal CodeBook SignalTypes { get; }

    /// <summary>What new leads are born with.</summary>
    internal BirthSignals BirthSignals { get; } = new();

    internal CodeBook Items { get; }

    internal CalendarBook Calendars { get; }

    internal TrackBook Tracks { get; }

    /// <summary>When a version was retired last; null until it is asked for, the earliest date where none was.</summary>
    internal LastRetirement? LastRetirement { get; set; }

    /// <summary>What is in force at a moment; made anew when a version's date comes.</summary>
    internal CatalogueView At(DateTime now)
    {
        var view = _view;
        if (view is null || now < view.From || now >= view.Until)
        {
            view = new CatalogueView(this, now);
            _view = view;
        }

        return view;
    }

    /// <summary>The same with a version in place of those of its scope.</summary>
    internal CatalogueContent With(DefinitionInForce version) => new(
        [.. Scopes.Where(scope => scope.Id != version.Scope.Id), version.Scope], [.. Versions.Where(other => other.Scope.Id != version.Scope.Id), version],
        Rates, SignalTypes, Items, Calendars, Tracks);

    /// <summary>The version of a scope that is in force at a moment.</summary>
    internal DefinitionInForce? Of(Scope scope, DateTime now) => scope.Mode == RolloutMode.Off
        ? null
        : Versions.Where(version => version.Scope.Id == scope.Id && !version.IsDraft && version.EffectiveFrom <= now)
            .OrderByDescending(version => version.EffectiveFrom).ThenByDescending(version => version.Version).FirstOrDefault()
            ?? (scope.Mode == RolloutMode.Observe ? Versions.FirstOrDefault(version => version.Scope.Id == scope.Id && version.IsDraft) : null);
}
