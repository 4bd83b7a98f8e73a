using Microsoft.Xrm.Sdk;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>
/// Closes a lead whose stage is Disqualified already: the stage is written first, then the state in an update of its own, since a closed lead may refuse to be written.
/// </summary>
internal static class LeadClosing
{
    private const int Disqualified = 2;

    /// <summary>No longer interested: the status reason of who does not want to be contacted.</summary>
    internal const int NoLongerInterested = 6;

    /// <summary>Canceled: what a lead is closed as where the reason names nothing else.</summary>
    private const int Canceled = 7;

    /// <summary>Closes it, in one write.</summary>
    /// <param name="service">As whom: the person who gives it up, or SYSTEM.</param>
    /// <param name="leadId">The lead.</param>
    /// <param name="status">The status reason; null for Canceled.</param>
    internal static void Close(IOrganizationService service, System.Guid leadId, int? status) => service.Update(new Entity(LeadTable.Name, leadId)
    {
        [LeadColumns.StateCode] = new OptionSetValue(Disqualified),
        [LeadColumns.StatusCode] = new OptionSetValue(status ?? Canceled),
    });
}
