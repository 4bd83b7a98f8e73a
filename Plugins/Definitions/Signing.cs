using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Schema;

namespace XrmLeads.Definitions;

/// <summary>Signs a proposed version for one side, as the person who calls and nobody else.</summary>
internal static class Signing
{
    /// <summary>Signs, or refuses with the reason.</summary>
    /// <param name="run">The run of the custom API.</param>
    /// <param name="side">For whom.</param>
    /// <param name="readHash">The hash of what the signer read; null where the client does not say.</param>
    internal static void Sign(PluginRun run, Side side, string? readHash)
    {
        var user = run.Context.UserId;
        if (run.Context.InitiatingUserId != user)
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.NotTheUser);
        }

        var stored = StoredDefinition.Of(run);
        stored.Require(DefinitionStatusChoice.Proposed, "signed");
        if (stored.SignedBy(side) is not null)
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.SignedAlready(side.Name));
        }

        if (stored.SignedBy(side.Other) == user)
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.SamePerson);
        }

        if (!string.IsNullOrEmpty(readHash) && readHash != stored.Hash)
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.OtherText);
        }

        stored.RequireProposedText();
        var signer = new EntityReference("systemuser", user);
        run.SystemService.Create(new Entity(side.Table)
        {
            [MarketingSignatureTable.PrimaryName] = stored.Name,
            [MarketingSignatureTable.LeadDefinitionId] = new EntityReference(LeadDefinitionTable.Name, stored.Id),
            [MarketingSignatureTable.Hash] = stored.Hash,
            [MarketingSignatureTable.SignedById] = signer,
            [MarketingSignatureTable.SignedOn] = run.Now,
        });
        stored.Write(new Entity { [side.SignedByColumn] = signer, [side.SignedOnColumn] = run.Now });
    }
}
