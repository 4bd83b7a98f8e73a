using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Rejections;

/// <summary>A rejection that needs no second person takes effect in the request that made it. The lead's lock is taken.</summary>
internal sealed class StandingRejection(PluginRun run, DefinitionCatalogue catalogue, LeadJudge judge)
{
    private const string NoMail = "donotemail", NoBulkMail = "donotbulkemail", NoPhone = "donotphone", OptOut = "msdyn_gdproptout";

    /// <summary>Moves the lead where the reason says. A read, a write, what is written back, and a write where it is closed.</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="reason">The reason.</param>
    /// <param name="claim">What was brought with it.</param>
    internal void Take(System.Guid leadId, ReasonRow reason, RejectionClaim claim)
    {
        var to = reason.Reason.LeadsTo;
        var facts = new StageFacts { Stage = LeadStage.RejectionPending, RejectionLeadsTo = to };
        if (judge.Read(leadId) is not { } record || StageTable.On(Occasion.RejectionStands, facts) is not { } row)
        {
            return;
        }

        if (to == LeadStage.Nurturing)
        {
            new WriteBack(run, catalogue).Write(record, reason, OperationTime.Stored(run.Now), claim.Evidence);
        }

        var move = new MoveInTime(run, record, row);
        if (reason.Reason.IsLegal)
        {
            Honour(move.Sheet, claim.Channel);
        }

        move.Write();
        if (to == LeadStage.Disqualified)
        {
            LeadClosing.Close(run.SystemService, leadId, reason.CloseStatus);
        }
    }

    /// <summary>Whoever asked not to be contacted is not, on the way that was named; on any way he has opted out.</summary>
    private static void Honour(Entity lead, int? channel)
    {
        switch (channel)
        {
            case ContactChannelChoice.Email:
                lead[NoMail] = true;
                lead[NoBulkMail] = true;
                break;
            case ContactChannelChoice.Phone:
                lead[NoPhone] = true;
                break;
            default:
                lead[OptOut] = true;
                break;
        }
    }
}
