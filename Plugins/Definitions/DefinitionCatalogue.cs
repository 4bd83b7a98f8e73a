using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Clock;
using XrmLeads.Core;
using XrmLeads.Domain.Followup;
using XrmLeads.Schema;

namespace XrmLeads.Definitions;

/// <summary>
/// The definitions that are in force at the moment of an operation, with what belongs to judging by them. Read as SYSTEM, at most a minute old: a version that
/// was activated elsewhere judges within a minute. A load costs two reads, or up to two more for each scope in Observe that has no active version.
/// </summary>
internal sealed class DefinitionCatalogue
{
    private readonly CatalogueContent _content;
    private readonly CatalogueView _view;
    private readonly PluginRun _run;
    private Downtime? _downtime;

    private DefinitionCatalogue(CatalogueContent content, PluginRun run)
    {
        _content = content;
        _run = run;
        _view = content.At(run.Now);
    }

    /// <summary>The catalogue of the organization at the moment of the operation.</summary>
    internal static DefinitionCatalogue For(PluginRun run) => new(CatalogueCache.Get(run.Context.OrganizationId, run.Context.CorrelationId, run.SystemService, run.Now), run);

    /// <summary>The same as if a version were in force in its scope, for this run alone.</summary>
    internal DefinitionCatalogue With(DefinitionInForce version) => new(_content.With(version), _run);

    /// <summary>Makes this process read the definitions again when they are needed next.</summary>
    internal static void Forget(PluginRun run) => CatalogueCache.Forget(run.Context.OrganizationId, run.Context.CorrelationId);

    /// <summary>
    /// What judges, by priority: of each scope that is not Off the latest active version whose date has come, in a scope in Observe without one the newest
    /// version that is a draft or proposed.
    /// </summary>
    internal IReadOnlyList<DefinitionInForce> InForce => _view.InForce;

    /// <summary>The scope <c>default</c>; null where nothing is installed.</summary>
    internal Scope? DefaultScope => _content.Scopes.FirstOrDefault(scope => scope.Code == Scope.Default);

    /// <summary>
    /// True where every scope is Off, or there is none yet: between the import and the installation of the defaults an administrator gives the roles, without
    /// which an owner's lead could not get its rows.
    /// </summary>
    internal bool IsOff => _content.Scopes.All(scope => scope.Mode == RolloutMode.Off);

    /// <summary>Logical names of all lead columns that a definition in force reads; those of a parent as <c>parentaccountid.revenue</c>.</summary>
    internal IReadOnlyCollection<string> Columns => _view.Columns;

    /// <summary>The times in which nothing that came due was done, as far as this run needs them: two reads the first time.</summary>
    internal Downtime Downtime => _downtime ??= Outages.Read(_run);

    /// <summary>True where the system moves leads in any scope: elsewhere it only looks on, and makes none either.</summary>
    internal bool Moves => _content.Scopes.Any(scope => scope.Mode is RolloutMode.Warn or RolloutMode.Enforce);

    /// <summary>The signal types with conditions on new leads. One read in the life of the catalogue.</summary>
    internal IReadOnlyList<BirthSignal> BirthSignals(PluginRun run) => _content.BirthSignals.All(run);

    /// <summary>Whether anything that judges reads a column of lead: a definition in force or, once they are learnt, the conditions on new leads.</summary>
    internal bool Reads(string column) => _view.Columns.Contains(column) || _content.BirthSignals.Columns.Contains(column);

    internal Rates Rates => _content.Rates;

    /// <summary>Whether a team has anybody in it. One read for a team in the life of the catalogue.</summary>
    internal bool IsStaffed(Guid teamId, PluginRun run) => _content.Staffing.Has(teamId, run);

    /// <summary>
    /// When what is in force changed last, UTC: a version began to judge or was retired; null where neither ever happened. One read the first time it is asked.
    /// </summary>
    internal DateTime? LastActivation(DateTime now)
    {
        var retirement = _content.LastRetirement ??= ReadLastRetirement();
        var activation = _content.At(now).LastActivation;
        return retirement.On is { } on && on <= now && !(activation > on) ? on : activation;
    }

    /// <summary>The code of a signal type, or null where there is none of that id.</summary>
    internal string? SignalCode(Guid id, PluginRun run) => _content.SignalTypes.Code(id, run);

    /// <summary>The id of a signal type, or null where there is none of that code.</summary>
    internal Guid? SignalTypeId(string code, PluginRun run) => _content.SignalTypes.Id(code, run);

    /// <summary>Makes what kinds of signals there are known, so that <see cref="SignalClass"/> can tell: one read in the life of the catalogue.</summary>
    internal void LearnSignalTypes(PluginRun run) => _content.SignalTypes.Learn(run);

    /// <summary>The class of a signal type that was learnt, without a read; null where it is not known.</summary>
    internal int? SignalClass(string code) => _content.SignalTypes.Choice(code);

    /// <summary>Makes the nurture tracks known, so that <see cref="KnownTrack"/> can tell: one read in the life of the catalogue.</summary>
    internal void LearnTracks(PluginRun run) => _content.Tracks.Learn(run);

    /// <summary>The nurture track of a code that was learnt, without a read; null where the org has none.</summary>
    internal Track? KnownTrack(string code) => _content.Tracks.Find(code);

    /// <summary>The nurture track of a code; null where the org has none.</summary>
    internal Track? Track(string code, PluginRun run)
    {
        LearnTracks(run);
        return _content.Tracks.Find(code);
    }

    /// <summary>The nurture track of an id; null where it is not active any more.</summary>
    internal Track? Track(Guid id, PluginRun run)
    {
        LearnTracks(run);
        return _content.Tracks.Find(id);
    }

    /// <summary>The code of a checklist item, or null where there is none of that id.</summary>
    internal string? ItemCode(Guid id, PluginRun run) => _content.Items.Code(id, run);

    /// <summary>The id of a checklist item, or null where there is none of that code.</summary>
    internal Guid? ItemId(string code, PluginRun run) => _content.Items.Id(code, run);

    /// <summary>A work calendar, or why it cannot be used: two reads the first time, one where its time zone is known.</summary>
    internal CalendarEntry Calendar(Guid id, PluginRun run) => _content.Calendars.Get(id, run.SystemService);

    /// <summary>The work calendar for whom no other is set, or why it cannot be used.</summary>
    internal CalendarEntry DefaultCalendar(PluginRun run) => _content.Calendars.Default(run.SystemService);

    private LastRetirement ReadLastRetirement()
    {
        var query = new QueryExpression(LeadDefinitionTable.Name) { ColumnSet = new ColumnSet(LeadDefinitionTable.RetiredOn), TopCount = 1 };
        query.Criteria.AddCondition(LeadDefinitionTable.Status, ConditionOperator.Equal, DefinitionStatusChoice.Retired);
        query.AddOrder(LeadDefinitionTable.RetiredOn, OrderType.Descending);
        var row = _run.SystemService.RetrieveMultiple(query).Entities.FirstOrDefault();
        return new LastRetirement(row?.GetAttributeValue<DateTime?>(LeadDefinitionTable.RetiredOn));
    }
}
