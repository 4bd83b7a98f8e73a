namespace XrmLeads.Domain.Lifecycle;

/// <summary>Who moves leads. The value of the choice is 714500000 plus the number here.</summary>
public enum Actor
{
    /// <summary>The system by itself, after a judgement.</summary>
    System = 0,

    /// <summary>Who brings leads in and looks after them until they are ready.</summary>
    Marketing = 1,

    /// <summary>Who asks what is not known and judges rejections.</summary>
    Qualifier = 2,

    /// <summary>The sales rep who owns the lead.</summary>
    SalesRep = 3,

    /// <summary>Who leads the sales reps.</summary>
    SalesManager = 4,
}
