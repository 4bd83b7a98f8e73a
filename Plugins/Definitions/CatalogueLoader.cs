using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Definitions;

/// <summary>
/// Reads the definitions of an organization: one read of the scopes, one of the active versions, and where a scope in Observe has none in force one of the
/// drafts and one of each draft's criteria. A version that was read before is taken over instead of being parsed again.
/// </summary>
internal sealed class CatalogueLoader
{
    private readonly IOrganizationService _service;
    private readonly IReadOnlyList<DefinitionInForce> _before;

    internal CatalogueLoader(IOrganizationService service, CatalogueContent? before)
    {
        _service = service;
        _before = before?.Versions ?? [];
    }

    internal CatalogueContent Load(DateTime now)
    {
        var scopes = DefinitionRows.Scopes(_service).Select(ScopeOf).ToList();
        var judged = scopes.Where(scope => scope.Mode != RolloutMode.Off).ToList();
        if (judged.Count == 0)
        {
            return new CatalogueContent(scopes, []);
        }

        var versions = new List<DefinitionInForce>();
        foreach (var row in DefinitionRows.Active(_service))
        {
            if (Find(judged, row) is { } scope)
            {
                versions.Add(Active(row, scope));
            }
        }

        var observed = judged.Where(scope => scope.Mode == RolloutMode.Observe
            && !versions.Any(version => version.Scope.Id == scope.Id && version.EffectiveFrom <= now)).ToList();
        if (observed.Count > 0)
        {
            versions.AddRange(DefinitionRows.NewestDrafts(_service, observed.Select(scope => scope.Id)).Select(row => Draft(row, Find(observed, row)!)));
        }

        return new CatalogueContent(scopes, versions);
    }

    private DefinitionInForce Active(Entity row, Scope scope)
    {
        var hash = row.GetAttributeValue<string>(LeadDefinitionTable.Hash) ?? "";
        var definition = Known(row.Id, hash, isDraft: false)
            ?? DefinitionReader.Read(row.GetAttributeValue<string>(LeadDefinitionTable.Snapshot) ?? "").Definition;
        var isAsSigned = definition?.Hash == hash;
        return Version(
            row, scope, hash, isAsSigned ? definition : null, isAsSigned ? null : " is not as it was signed; retire it and activate a new version.", isDraft: false);
    }

    private DefinitionInForce Draft(Entity row, Scope scope)
    {
        var compiled = CompiledDefinition.Of(DefinitionRows.Content(_service, row, scope.Code));

        // Whether columns of the org's own exist is looked up when a version is proposed; a lead must not fail to be saved for a name in a draft.
        var isProposed = DefinitionStatus.Of(row) == DefinitionStatusChoice.Proposed;
        var fault = compiled.Definition is null ? " has faults: " + compiled.Faults[0]
            : !isProposed && compiled.Definition.OwnColumns.Count > 0 ? " reads columns of your own; propose it, so that they are checked."
            : null;
        var definition = fault is null ? Known(row.Id, compiled.Hash, isDraft: true) ?? compiled.Definition : null;
        return Version(row, scope, compiled.Hash, definition, fault, isDraft: true);
    }

    private static DefinitionInForce Version(Entity row, Scope scope, string hash, LeadDefinition? definition, string? fault, bool isDraft)
    {
        var number = row.GetAttributeValue<int?>(LeadDefinitionTable.Version) ?? 0;
        return new DefinitionInForce(scope)
        {
            Id = row.Id,
            Version = number,
            Priority = row.GetAttributeValue<int?>(LeadDefinitionTable.Priority) ?? int.MaxValue,
            Definition = definition,
            Fault = fault is null ? null : "Version " + Wording.Digits(number) + " of the scope " + Wording.Quote(scope.Code) + fault,
            IsDraft = isDraft,
            EffectiveFrom = DateTime.SpecifyKind(row.GetAttributeValue<DateTime>(LeadDefinitionTable.EffectiveFrom), DateTimeKind.Utc),
            Hash = hash,
            ReviewBy = row.When(LeadDefinitionTable.ReviewBy),
            ReviewTold = row.WholeNumber(LeadDefinitionTable.ReviewTold),
        };
    }

    private LeadDefinition? Known(Guid id, string hash, bool isDraft) =>
        _before.FirstOrDefault(old => old.Id == id && old.Hash == hash && old.IsDraft == isDraft)?.Definition;

    private static Scope? Find(List<Scope> scopes, Entity row) =>
        scopes.FirstOrDefault(scope => scope.Id == row.GetAttributeValue<EntityReference>(LeadDefinitionTable.ScopeId)?.Id);

    private static Scope ScopeOf(Entity row) => new(
        row.Id, row.GetAttributeValue<string>(ScopeTable.Code) ?? "",
        row.GetAttributeValue<OptionSetValue>(ScopeTable.StateCode)?.Value == 1
            ? RolloutMode.Off
            : (RolloutMode)((row.GetAttributeValue<OptionSetValue>(ScopeTable.RolloutMode)?.Value ?? RolloutModeChoice.Observe) - RolloutModeChoice.Off),
        (double)(row.GetAttributeValue<decimal?>(ScopeTable.WriteStep) ?? 1))
    {
        WorkCalendarId = row.GetAttributeValue<EntityReference>(ScopeTable.WorkCalendarId)?.Id,
        Routing = row.GetAttributeValue<OptionSetValue>(ScopeTable.Routing)?.Value ?? RoutingMethodChoice.RoundRobin,
        ManagerTeamId = row.GetAttributeValue<EntityReference>(ScopeTable.ManagerTeamId)?.Id,
        QualificationTeamId = row.GetAttributeValue<EntityReference>(ScopeTable.QualificationTeamId)?.Id,
        LaneCapacity = row.GetAttributeValue<int?>(ScopeTable.LaneCapacity),
        HourCost = row.GetAttributeValue<decimal?>(ScopeTable.HourCost),
        EmailNotices = row.GetAttributeValue<bool?>(ScopeTable.EmailNotices) ?? false,
    };
}
