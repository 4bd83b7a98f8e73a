namespace XrmLeads.Domain.Followup;

/// <summary>The ways in which sales reaches out to a person; each is an activity of Dataverse.</summary>
public enum Channel
{
    /// <summary>A completed phone call.</summary>
    Phone = 0,

    /// <summary>A sent e-mail.</summary>
    Email = 1,

    /// <summary>An appointment.</summary>
    Appointment = 2,
}
