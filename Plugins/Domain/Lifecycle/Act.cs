namespace XrmLeads.Domain.Lifecycle;

/// <summary>What a person does to move a lead; each is a custom API of its own.</summary>
public enum Act
{
    /// <summary>Accepts a lead that is Sales-Ready.</summary>
    AcceptLead,

    /// <summary>Takes a lead that sales found itself.</summary>
    TakeLead,

    /// <summary>Confirms that an accepted lead is an SQL.</summary>
    ConfirmSql,

    /// <summary>Asks the qualifiers to find out what is not known.</summary>
    AskQualifier,

    /// <summary>Hands a lead to sales.</summary>
    MakeSalesReady,

    /// <summary>Sends a lead to nurture.</summary>
    SendToNurture,

    /// <summary>Gives a lead up.</summary>
    DisqualifyLead,

    /// <summary>Opens a closed lead again.</summary>
    ReactivateLead,

    /// <summary>Gives a lead to the next rep for want of time.</summary>
    PassOn,

    /// <summary>Sends a lead back for a reason.</summary>
    RejectLead,

    /// <summary>Confirms as second person that a lead was rejected rightly.</summary>
    UpholdRejection,

    /// <summary>Finds as second person that a lead should not have been rejected.</summary>
    OverturnRejection,

    /// <summary>Takes a lead that was rejected for invalid data back into qualification.</summary>
    RepairData,
}
