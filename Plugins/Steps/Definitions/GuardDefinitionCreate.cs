using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Definitions;

/// <summary>A new version begins as a Draft without signatures, whoever makes it, and gets the next number of its scope where it has none.</summary>
[PluginType("101e0fbe-cf90-409e-90a6-5b6e1fcc4ce4")]
[PluginStep("171b02d7-e8d4-42a3-8ffe-7a42a695e509", Message.Create, LeadDefinitionTable.Name, Stage.PreOperation)]
public sealed class GuardDefinitionCreate : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var target = run.Target;
        if (target.GetAttributeValue<EntityReference>(LeadDefinitionTable.ScopeId) is not { } scope)
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.NoScope);
        }

        if (!run.IsSystem && (DefinitionStatus.Of(target) != DefinitionStatusChoice.Draft
            || DefinitionStatus.SystemColumns.Any(column => target.Attributes.TryGetValue(column, out var value) && value is not null)))
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.OnlySystem);
        }

        target[LeadDefinitionTable.Status] = new OptionSetValue(DefinitionStatusChoice.Draft);
        if (target.GetAttributeValue<int?>(LeadDefinitionTable.Version) is null)
        {
            target[LeadDefinitionTable.Version] = VersionNumber.Next(run.SystemService, scope.Id);
        }
    }
}
