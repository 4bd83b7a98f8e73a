using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>A lead and its score state as they are stored, read in one go.</summary>
internal sealed class LeadRecord
{
    /// <summary>The alias under which the query joins the state.</summary>
    internal const string StateAlias = "state";

    /// <summary>The mark of <see cref="CreditedTo"/> as a column of the lead.</summary>
    internal const string CreditedToColumn = StateAlias + "." + LeadStateTable.CreditedTo;

    internal LeadRecord(Entity lead) => Lead = lead;

    /// <summary>The lead.</summary>
    internal Entity Lead { get; }

    /// <summary>The running sums as text; null where they must be built.</summary>
    internal string? State => Lead.Text(StateAlias + "." + LeadStateTable.State);

    /// <summary>When the lead is due, UTC; null for never.</summary>
    internal DateTime? ReevaluateOn => Lead.When(StateAlias + "." + LeadStateTable.ReevaluateOn);

    /// <summary>Since when an MQL is, or from when on it will be, below the bar that keeps it one, UTC.</summary>
    internal DateTime? LapseFrom => Lead.When(StateAlias + "." + LeadStateTable.LapseFrom);

    /// <summary>When something is due while the lead is in qualification or in the hands of sales, UTC; null for never.</summary>
    internal DateTime? ClockOn => Lead.When(StateAlias + "." + LeadStateTable.ClockOn);

    /// <summary>Up to which moment times without a clock were added to what is due of it, UTC; null for none.</summary>
    internal DateTime? CreditedTo => Lead.When(CreditedToColumn);

    /// <summary>Whether the lead is older than the solution and stays an Inquiry until something new is known of it.</summary>
    internal bool AwaitsInput => Lead.Value(StateAlias + "." + LeadStateTable.AwaitsInput) is true;

    /// <summary>How often judging failed in a row.</summary>
    internal int Failures => Lead.WholeNumber(StateAlias + "." + LeadStateTable.Failures);
}
