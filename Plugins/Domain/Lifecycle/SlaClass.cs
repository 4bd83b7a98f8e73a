namespace XrmLeads.Domain.Lifecycle;

/// <summary>How fast sales must take up a lead that is handed over. The value of the choice is 714500000 plus the number here.</summary>
public enum SlaClass
{
    /// <summary>About to buy: the first hour decides.</summary>
    Hot = 0,

    /// <summary>Fits well, and its behaviour grows.</summary>
    Warm = 1,

    /// <summary>Every other lead that is ready for sales.</summary>
    Other = 2,
}
