namespace XrmLeads.Domain.Lifecycle;

/// <summary>What people call stages, acts and those who move leads.</summary>
public static class LifecycleNames
{
    /// <summary>An act, by the name of its custom API.</summary>
    public static string Of(Act act) => act switch
    {
        Act.AcceptLead => "Accept Lead",
        Act.TakeLead => "Take Lead",
        Act.ConfirmSql => "Confirm SQL",
        Act.AskQualifier => "Ask Qualifier",
        Act.MakeSalesReady => "Make Sales-Ready",
        Act.SendToNurture => "Send to Nurture",
        Act.DisqualifyLead => "Disqualify Lead",
        Act.PassOn => "Pass On",
        Act.RejectLead => "Reject Lead",
        Act.UpholdRejection => "Uphold Rejection",
        Act.OverturnRejection => "Overturn Rejection",
        Act.RepairData => "Repair Data",
        _ => "Reactivate Lead",
    };

    /// <summary>What comes due.</summary>
    public static string Of(Occasion occasion) => occasion switch
    {
        Occasion.LaneOverdue => "qualification overdue",
        Occasion.NobodyAnswered => "nobody answered",
        Occasion.ContactOverdue => "first contact overdue",
        Occasion.RejectionStands => "rejection without a second person",
        Occasion.VerificationOverdue => "verification overdue",
        Occasion.RecallDue => "recall date reached",
        Occasion.Dormant => "dormant",
        _ => "Qualify",
    };

    /// <summary>Who moves leads.</summary>
    public static string Of(Actor actor) => actor switch
    {
        Actor.Marketing => "marketing",
        Actor.Qualifier => "a qualifier",
        Actor.SalesRep => "the sales rep who owns it",
        Actor.SalesManager => "a sales manager",
        _ => "the system",
    };

    /// <summary>A stage.</summary>
    public static string Of(LeadStage stage) => stage switch
    {
        LeadStage.Mql => "MQL",
        LeadStage.InQualification => "In Qualification",
        LeadStage.SalesReady => "Sales-Ready",
        LeadStage.Sal => "SAL",
        LeadStage.Sql => "SQL",
        LeadStage.RejectionPending => "Rejection Pending Verification",
        _ => stage.ToString(),
    };
}
