using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Lane;

/// <summary>A lead that the caller has claimed, with its lock taken: what he may give back.</summary>
internal sealed class OwnClaim
{
    private OwnClaim(DefinitionCatalogue catalogue, LeadRecord record, DefinitionInForce version)
    {
        Catalogue = catalogue;
        Record = record;
        Version = version;
    }

    /// <summary>The definitions.</summary>
    internal DefinitionCatalogue Catalogue { get; }

    /// <summary>The lead.</summary>
    internal LeadRecord Record { get; }

    /// <summary>The active version that judged it.</summary>
    internal DefinitionInForce Version { get; }

    /// <summary>The lead of a custom API. One read and the lock.</summary>
    /// <exception cref="InvalidPluginExecutionException">The lead is not in qualification, or the caller does not have it.</exception>
    internal static OwnClaim Of(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        if (catalogue.IsOff)
        {
            throw new InvalidPluginExecutionException(Sentences.IsOff);
        }

        var judge = new LeadJudge(run, catalogue);
        var record = judge.LockAndRead(run.TargetReference.Id) ?? throw new InvalidPluginExecutionException(Sentences.NoSuchLead);
        var lead = record.Lead;
        if (!judge.RowOf(record).IsOpen || lead.Choice(LeadTable.Stage) != StageChoice.InQualification
            || StageGuard.VersionOf(catalogue, lead.Value) is not { } version)
        {
            throw new InvalidPluginExecutionException(Sentences.NotInQualification);
        }

        new LaneCredit(run, catalogue).Apply(record, version.Scope);
        return lead.Lookup(LeadTable.ClaimedById)?.Id == run.Context.UserId && lead.When(LeadTable.ClaimUntil) > run.Now
            ? new OwnClaim(catalogue, record, version)
            : throw new InvalidPluginExecutionException(Sentences.NotYourClaim);
    }
}
