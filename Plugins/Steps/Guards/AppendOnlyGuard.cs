using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Guards;

/// <summary>
/// Keeps the tables of the record append-only for every role and through every message: only SYSTEM adds rows, nobody changes them, and they go only with the
/// lead or definition they belong to, those of outages never. Owners may change; a merge may move a row to the lead that stays.
/// </summary>
[PluginType("fc375535-cbb3-4e8b-999f-d263825877a5")]
[PluginStep("d23747df-256e-48ba-9f27-cb294bc8d950", Message.Create, StageHistoryTable.Name, Stage.PreOperation)]
[PluginStep("4b3cfdf7-666b-4bb9-b4f5-25671f7487a4", Message.Update, StageHistoryTable.Name, Stage.PreOperation, Filter = HistoryColumns)]
[PluginStep("5526298a-e5d8-4738-8eaf-122991a20d12", Message.Delete, StageHistoryTable.Name, Stage.PreOperation)]
[PluginStep("1ed2a9e4-3979-4447-8ea7-f5147ad00802", Message.Create, EvaluationTable.Name, Stage.PreOperation)]
[PluginStep("6b5ce3cd-1827-4b8e-a4b3-7235eb8c47b4", Message.Update, EvaluationTable.Name, Stage.PreOperation, Filter = EvaluationColumns)]
[PluginStep("4f7285e6-bf62-4f9c-9fd0-229e0b146f63", Message.Delete, EvaluationTable.Name, Stage.PreOperation)]
[PluginStep("5390098b-d5aa-48f4-a203-fe74a23fd33b", Message.Create, MarketingSignatureTable.Name, Stage.PreOperation)]
[PluginStep("add0272b-952d-40e1-a734-6ddc970bc14b", Message.Update, MarketingSignatureTable.Name, Stage.PreOperation, Filter = MarketingColumns)]
[PluginStep("c75f3135-7835-43ca-aabd-3073f04005f9", Message.Delete, MarketingSignatureTable.Name, Stage.PreOperation)]
[PluginStep("d6635c81-0505-413c-a54b-6698348af95b", Message.Create, SalesSignatureTable.Name, Stage.PreOperation)]
[PluginStep("c89157f7-afeb-4a41-88a9-d3ded3b736fe", Message.Update, SalesSignatureTable.Name, Stage.PreOperation, Filter = SalesColumns)]
[PluginStep("f97b29ec-c395-4594-86be-b80a15660d2f", Message.Delete, SalesSignatureTable.Name, Stage.PreOperation)]
[PluginStep("5cdae55b-3ade-4aa9-a09d-221ed36e4945", Message.Create, OutageTable.Name, Stage.PreOperation)]
[PluginStep("17ac06db-9cb6-4b75-9bcb-4a30c7d22761", Message.Update, OutageTable.Name, Stage.PreOperation, Filter = OutageColumns)]
[PluginStep("70473b0f-5505-40cf-b7a6-755029a5ea9c", Message.Delete, OutageTable.Name, Stage.PreOperation)]
[PluginStep("1d8f753e-734e-48a1-86a2-a333daa17d89", Message.Create, BuyerProfileTable.Name, Stage.PreOperation)]
[PluginStep("ed03c345-1fd4-415b-acdf-279b40360411", Message.Update, BuyerProfileTable.Name, Stage.PreOperation, Filter = ProfileColumns)]
[PluginStep("410561de-3051-4334-af4c-1433a69f9f1b", Message.Delete, BuyerProfileTable.Name, Stage.PreOperation)]
public sealed class AppendOnlyGuard : PluginBase
{
    private const string HistoryColumns = StageHistoryTable.PrimaryName + "," + StageHistoryTable.LeadId + "," + StageHistoryTable.Cycle + "," + StageHistoryTable.From + ","
        + StageHistoryTable.To + "," + StageHistoryTable.EnteredOn + "," + StageHistoryTable.LeftOn + "," + StageHistoryTable.Minutes + ","
        + StageHistoryTable.ActorId + "," + StageHistoryTable.ActorRole + "," + StageHistoryTable.OutsideRules + ","
        + StageHistoryTable.Reason + "," + StageHistoryTable.EvaluationId + "," + StageHistoryTable.DefinitionId + ","
        + StageHistoryTable.SubType + "," + StageHistoryTable.Source + "," + StageHistoryTable.CampaignId + "," + StageHistoryTable.FirstSignal + ","
        + StageHistoryTable.FirstSignalOn + "," + StageHistoryTable.StateCode + "," + StageHistoryTable.StatusCode;

    private const string EvaluationColumns = EvaluationTable.PrimaryName + "," + EvaluationTable.LeadId + "," + EvaluationTable.DefinitionId + ","
        + EvaluationTable.JudgedOn + "," + EvaluationTable.ScoringStatus + "," + EvaluationTable.ScoringMessage + ","
        + EvaluationTable.Verdict + "," + EvaluationTable.Mql + "," + EvaluationTable.Fit + "," + EvaluationTable.Intent + ","
        + EvaluationTable.Engagement + "," + EvaluationTable.Bant + "," + EvaluationTable.Composite + "," + EvaluationTable.Behaviour + ","
        + EvaluationTable.FitKnown + "," + EvaluationTable.BantKnown + "," + EvaluationTable.Cell + "," + EvaluationTable.Grade + ","
        + EvaluationTable.G1 + "," + EvaluationTable.G2 + "," + EvaluationTable.G3 + "," + EvaluationTable.G4 + "," + EvaluationTable.G5 + ","
        + EvaluationTable.G6 + "," + EvaluationTable.KnockOut + "," + EvaluationTable.Explanation + "," + EvaluationTable.StateCode + ","
        + EvaluationTable.StatusCode;

    private const string MarketingColumns = MarketingSignatureTable.PrimaryName + "," + MarketingSignatureTable.LeadDefinitionId + "," + MarketingSignatureTable.Hash + ","
        + MarketingSignatureTable.SignedById + "," + MarketingSignatureTable.SignedOn + "," + MarketingSignatureTable.StateCode + ","
        + MarketingSignatureTable.StatusCode;

    private const string SalesColumns = SalesSignatureTable.PrimaryName + "," + SalesSignatureTable.LeadDefinitionId + "," + SalesSignatureTable.Hash + ","
        + SalesSignatureTable.SignedById + "," + SalesSignatureTable.SignedOn + "," + SalesSignatureTable.StateCode + ","
        + SalesSignatureTable.StatusCode;

    private const string OutageColumns = OutageTable.PrimaryName + "," + OutageTable.FromOn + "," + OutageTable.UntilOn + "," + OutageTable.StateCode + "," + OutageTable.StatusCode;
    private const string ProfileColumns = BuyerProfileTable.PrimaryName + "," + BuyerProfileTable.LeadId + "," + BuyerProfileTable.OpportunityId + ","
        + BuyerProfileTable.DefinitionId + "," + BuyerProfileTable.FrozenOn + "," + BuyerProfileTable.Profile + "," + BuyerProfileTable.StateCode + ","
        + BuyerProfileTable.StatusCode;

    private protected override void Run(PluginRun run)
    {
        var message = run.Context.MessageName;
        var isAllowed = message switch
        {
            Message.Create => run.IsSystem,
            Message.Delete => OwnerOf(run.Context.PrimaryEntityName) is { } owner && run.IsUnder(Message.Delete, owner),
            _ => OnlyMoves(run),
        };
        if (!isAllowed)
        {
            throw new InvalidPluginExecutionException(Sentences.IsAppendOnly(message));
        }
    }

    /// <summary>The table whose rows the guarded ones belong to; null for rows that belong to nothing.</summary>
    private static string? OwnerOf(string table) => table switch
    {
        StageHistoryTable.Name or EvaluationTable.Name or BuyerProfileTable.Name => LeadTable.Name,
        OutageTable.Name => null,
        _ => LeadDefinitionTable.Name,
    };

    /// <summary>True where nothing of the row's own is sent but the lead, by a merge.</summary>
    private static bool OnlyMoves(PluginRun run)
    {
        foreach (var column in run.Target.Attributes.Keys)
        {
            var isOwn = column.StartsWith("xl_", System.StringComparison.Ordinal) || column is StageHistoryTable.StateCode or StageHistoryTable.StatusCode;
            var isMove = column == StageHistoryTable.LeadId && run.IsUnder(Message.Merge, LeadTable.Name);

            // An opportunity that is deleted leaves the profile without it.
            var isUnlinked = column == BuyerProfileTable.OpportunityId && run.IsUnder(Message.Delete, "opportunity");
            if (isOwn && !isMove && !isUnlinked && column != run.Context.PrimaryEntityName + "id")
            {
                return false;
            }
        }

        return true;
    }
}
