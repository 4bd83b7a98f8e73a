#if NET
using System.Collections.Generic;
using System.Linq;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Stages;

/// <summary>What the model lets the roles do, written down once more without the table of the product.</summary>
internal static class Model
{
    /// <summary>Each act, the stage that it leads to, and from where whom it is open to.</summary>
    internal static IReadOnlyList<(string Act, int To, int[] From, string[] Users)> Acts { get; } =
    [
        (RejectLeadApi.Name, StageChoice.RejectionPendingVerification, [StageChoice.SalesReady, StageChoice.Sal], [StageOrg.Owner, "Sales Manager"]),
        (UpholdRejectionApi.Name, StageChoice.Nurturing, [StageChoice.RejectionPendingVerification], ["Marketing", "Qualifier"]),
        (UpholdRejectionApi.Name, StageChoice.Disqualified, [StageChoice.RejectionPendingVerification], ["Marketing", "Qualifier"]),
        (OverturnRejectionApi.Name, StageChoice.SalesReady, [StageChoice.RejectionPendingVerification], ["Qualifier", "Sales Manager"]),
        (RepairDataApi.Name, StageChoice.InQualification, [StageChoice.RejectionPendingVerification], ["Qualifier"]),
        (AcceptLeadApi.Name, StageChoice.Sal, [StageChoice.SalesReady], [StageOrg.Owner, "Sales Manager"]),
        (TakeLeadApi.Name, StageChoice.Sal, [StageChoice.Inquiry, StageChoice.Nurturing, StageChoice.Mql], [StageOrg.Owner]),
        (ConfirmSqlApi.Name, StageChoice.Sql, [StageChoice.Sal], [StageOrg.Owner]),
        (PassOnApi.Name, StageChoice.SalesReady, [StageChoice.SalesReady, StageChoice.Sal], [StageOrg.Owner, "Sales Manager"]),
        (AskQualifierApi.Name, StageChoice.InQualification, [StageChoice.Inquiry, StageChoice.Nurturing, StageChoice.Mql], ["Marketing"]),
        (MakeSalesReadyApi.Name, StageChoice.SalesReady, [StageChoice.Nurturing, StageChoice.Mql, StageChoice.InQualification], ["Marketing", "Qualifier"]),
        (SendToNurtureApi.Name, StageChoice.Nurturing, [StageChoice.Mql], ["Marketing"]),
        (SendToNurtureApi.Name, StageChoice.Nurturing, [StageChoice.InQualification], ["Qualifier"]),
        (SendToNurtureApi.Name, StageChoice.Nurturing, [StageChoice.Sal, StageChoice.Sql], ["Sales Manager"]),
        (DisqualifyLeadApi.Name, StageChoice.Disqualified, [.. StageOrg.Stages.Except([StageChoice.Converted, StageChoice.Disqualified])], ["Marketing", "Qualifier"]),
        (ReactivateLeadApi.Name, StageChoice.Inquiry, [StageChoice.Disqualified, StageChoice.Converted], ["Marketing", "Sales Manager"]),
    ];

    /// <summary>Moves that a plain write of the stage may make, since nothing needs to be said with them.</summary>
    internal static bool MayWrite(string user, int from, int to) => to switch
    {
        StageChoice.InQualification => user == "Marketing" && (from is StageChoice.Inquiry or StageChoice.Nurturing or StageChoice.Mql),
        StageChoice.SalesReady => from == StageChoice.Sal
            ? user is StageOrg.Owner or "Sales Manager"
            : user == "Qualifier" && (from is StageChoice.Nurturing or StageChoice.Mql or StageChoice.InQualification),
        _ => Acts.Any(act => act.To == to && (act.Act is AcceptLeadApi.Name or TakeLeadApi.Name or ConfirmSqlApi.Name) && act.From.Contains(from) && act.Users.Contains(user)),
    };

    /// <summary>Whether somebody may make an act with all that is needed.</summary>
    internal static bool MayMake(string act, string user, int from) => Acts.Any(row => row.Act == act && row.From.Contains(from) && row.Users.Contains(user));

    /// <summary>How the history names a user of the tests.</summary>
    internal static int RoleOf(string user) => user switch
    {
        "Marketing" => ActorRoleChoice.Marketing,
        "Qualifier" => ActorRoleChoice.Qualifier,
        "Sales Rep" or StageOrg.Owner => ActorRoleChoice.SalesRep,
        "Sales Manager" => ActorRoleChoice.SalesManager,
        _ => ActorRoleChoice.Other,
    };
}
#endif
