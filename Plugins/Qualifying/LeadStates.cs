namespace XrmLeads.Qualifying;

/// <summary>The states of a lead; the numbers are Dataverse's (table reference of lead, statecode).</summary>
internal static class LeadStates
{
    /// <summary>Open.</summary>
    internal const int Open = 0;

    /// <summary>Turned into an account, a contact or an opportunity.</summary>
    internal const int Qualified = 1;

    /// <summary>Given up.</summary>
    internal const int Disqualified = 2;
}
