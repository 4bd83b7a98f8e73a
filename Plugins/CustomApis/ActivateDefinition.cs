using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Puts a version that both sides signed into force, now or from a date on; no job is needed when the date comes. It takes the place of others of its scope: one
/// is in force and at most one is scheduled. Three reads (version, criteria, active versions), one write and one more for each version that is retired.
/// </summary>
[PluginType("9c722da6-1d25-5c7f-9561-7861bcf06f54")]
[CustomApi(ActivateDefinitionApi.Name)]
public sealed class ActivateDefinition : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var stored = StoredDefinition.Of(run);
        stored.Require(DefinitionStatusChoice.Proposed, "activated");
        var unsigned = new[] { Side.Marketing, Side.Sales }.Where(side => stored.SignedBy(side) is null).Select(side => side.Name).ToList();
        if (unsigned.Count > 0)
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.NotSigned(string.Join(" and ", unsigned)));
        }

        stored.RequireProposedText();
        var now = OperationTime.Stored(run.Now);
        var effectiveFrom = OperationTime.Stored(run.Input<DateTime?>(ActivateDefinitionApi.Request.EffectiveFrom) ?? now);
        if (effectiveFrom < now)
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.InThePast(effectiveFrom));
        }

        Succession.Make(run, stored.ScopeId, effectiveFrom);
        stored.Write(new Entity
        {
            [LeadDefinitionTable.Status] = new OptionSetValue(DefinitionStatusChoice.Active),
            [LeadDefinitionTable.EffectiveFrom] = effectiveFrom,
            [LeadDefinitionTable.ActivatedOn] = now,
        });
    }
}
