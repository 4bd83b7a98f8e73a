using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Definitions;

/// <summary>
/// A version that is active or retired stays as it was signed, for everybody. An edit of a proposed one makes it a Draft again and takes its signatures away.
/// Status, dates, signatures, hash, snapshot and what was told of the review are written by SYSTEM alone; the day of the next review stays free, since it judges nothing.
/// </summary>
[PluginType("6a12d0ff-19c2-4b12-9663-57b726210a5c")]
[PluginStep("646907cd-a46c-465c-b0bb-415a52c2996d", Message.Update, LeadDefinitionTable.Name, Stage.PreOperation, Filter = Columns)]
[PluginImage("646907cd-a46c-465c-b0bb-415a52c2996d", "720c8aab-48fd-40f1-8a78-7fa2fbb83bdf", ImageKind.Pre, PluginImageAttribute.PreImage, Columns)]
public sealed class GuardDefinitionUpdate : PluginBase
{
    private const string Columns =
        LeadDefinitionTable.PrimaryName + "," + LeadDefinitionTable.ScopeId + "," + LeadDefinitionTable.Version + "," + LeadDefinitionTable.Priority + ","
        + LeadDefinitionTable.Document + "," + LeadDefinitionTable.Status + "," + LeadDefinitionTable.EffectiveFrom + "," + LeadDefinitionTable.ProposedById + ","
        + LeadDefinitionTable.ProposedOn + "," + LeadDefinitionTable.MarketingSignedById + "," + LeadDefinitionTable.MarketingSignedOn + ","
        + LeadDefinitionTable.SalesSignedById + "," + LeadDefinitionTable.SalesSignedOn + "," + LeadDefinitionTable.ActivatedOn + ","
        + LeadDefinitionTable.RetiredOn + "," + LeadDefinitionTable.Hash + "," + LeadDefinitionTable.Snapshot + ","
        + LeadDefinitionTable.ReviewBy + "," + LeadDefinitionTable.ReviewTold;

    private protected override void Run(PluginRun run)
    {
        var target = run.Target;
        var before = run.PreImage;
        var status = DefinitionStatus.Of(before);
        var wanted = target.Contains(LeadDefinitionTable.Status) ? DefinitionStatus.Of(target) : status;
        if (!run.IsSystem && (wanted != status || DefinitionStatus.SystemColumns.Any(column => RowChange.Changes(target, before, column))))
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.OnlySystem);
        }

        if (!DefinitionStatus.IsStep(status, wanted))
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.NoSuchStep(DefinitionStatus.Name(status), DefinitionStatus.Name(wanted)));
        }

        if (RowChange.Changes(target, before, LeadDefinitionTable.ReviewBy))
        {
            // Another day is told of anew.
            target[LeadDefinitionTable.ReviewTold] = 0;
        }

        if (!DefinitionRows.FileColumns.Any(column => RowChange.Changes(target, before, column)))
        {
            return;
        }

        if (DefinitionStatus.IsFrozen(status))
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.Frozen(DefinitionStatus.Name(status)));
        }

        if (status == DefinitionStatusChoice.Proposed)
        {
            DefinitionStatus.Reset(target);
        }
    }
}
