namespace XrmLeads.Domain.Lifecycle;

/// <summary>Where a lead stands between its first sign and the opportunity. The value of the choice is 714500000 plus the number here.</summary>
public enum LeadStage
{
    /// <summary>Known, not judged yet.</summary>
    Inquiry = 100,

    /// <summary>With marketing until something new comes in.</summary>
    Nurturing = 200,

    /// <summary>Passes marketing's bar; counted, not handed to sales.</summary>
    Mql = 300,

    /// <summary>What is unknown is being asked.</summary>
    InQualification = 400,

    /// <summary>Meets the definition; waits for sales to accept.</summary>
    SalesReady = 500,

    /// <summary>Accepted by sales.</summary>
    Sal = 600,

    /// <summary>Qualified by sales.</summary>
    Sql = 700,

    /// <summary>Turned into an opportunity; closed.</summary>
    Converted = 800,

    /// <summary>Sales has rejected it, and a second person is to judge that.</summary>
    RejectionPending = 900,

    /// <summary>Given up; closed.</summary>
    Disqualified = 950,
}
