using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Domain.Reading;
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
        var version = Version(row, scope, hash) with
        {
            EffectiveFrom = DateTime.SpecifyKind(row.GetAttributeValue<DateTime>(LeadDefinitionTable.EffectiveFrom), DateTimeKind.Utc),
        };
        if (Known(version) is { } known)
        {
            return version with { Definition = known.Definition, Fault = known.Fault };
        }

        var definition = DefinitionReader.Read(row.GetAttributeValue<string>(LeadDefinitionTable.Snapshot) ?? "").Definition;
        return definition?.Hash == hash
            ? version with { Definition = definition }
            : version with { Fault = Named(version) + " is not as it was signed; retire it and activate a new version." };
    }

    private DefinitionInForce Draft(Entity row, Scope scope)
    {
        var compiled = CompiledDefinition.Of(DefinitionRows.Content(_service, row, scope.Code));
        var version = Version(row, scope, compiled.Hash) with { IsDraft = true };
        if (compiled.Faults.Count > 0)
        {
            return version with { Fault = Named(version) + " has faults: " + compiled.Faults[0] };
        }

        // Whether columns of the org's own exist is looked up when a version is proposed; a lead must not fail to be saved for a name in a draft.
        var isProposed = row.GetAttributeValue<OptionSetValue>(LeadDefinitionTable.Status)?.Value == DefinitionStatusChoice.Proposed;
        return !isProposed && compiled.Definition!.OwnColumns.Count > 0
            ? version with { Fault = Named(version) + " reads columns of your own; propose it, so that they are checked." }
            : version with { Definition = Known(version)?.Definition ?? compiled.Definition };
    }

    private static DefinitionInForce Version(Entity row, Scope scope, string hash) => new()
    {
        Id = row.Id,
        Version = row.GetAttributeValue<int?>(LeadDefinitionTable.Version) ?? 0,
        Priority = row.GetAttributeValue<int?>(LeadDefinitionTable.Priority) ?? int.MaxValue,
        Scope = scope,
        Hash = hash,
    };

    private DefinitionInForce? Known(DefinitionInForce version) => _before.FirstOrDefault(old =>
        old.Id == version.Id && old.Hash == version.Hash && old.IsDraft == version.IsDraft && old.Definition is not null);

    private static string Named(DefinitionInForce version) => "Version " + Wording.Digits(version.Version) + " of the scope " + Wording.Quote(version.Scope.Code);

    private static Scope? Find(List<Scope> scopes, Entity row) =>
        scopes.FirstOrDefault(scope => scope.Id == row.GetAttributeValue<EntityReference>(LeadDefinitionTable.ScopeId)?.Id);

    private static Scope ScopeOf(Entity row) => new(
        row.Id, row.GetAttributeValue<string>(ScopeTable.Code) ?? "",
        row.GetAttributeValue<OptionSetValue>(ScopeTable.StateCode)?.Value == 1
            ? RolloutMode.Off
            : (RolloutMode)((row.GetAttributeValue<OptionSetValue>(ScopeTable.RolloutMode)?.Value ?? RolloutModeChoice.Observe) - RolloutModeChoice.Off),
        (double)(row.GetAttributeValue<decimal?>(ScopeTable.WriteStep) ?? 1));
}
