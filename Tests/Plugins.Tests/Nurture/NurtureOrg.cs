#if NET
using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Plugins.Tests.Lane;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Nurture;

/// <summary>An org with a qualifier and a rep, and leads that marketing looks after.</summary>
internal sealed class NurtureOrg : IDisposable
{
    private int _leads;

    internal NurtureOrg() => Lane = new LaneOrg();

    internal LaneOrg Lane { get; }

    internal JudgingOrg Org => Lane.Org;

    public void Dispose() => Lane.Dispose();

    /// <summary>A lead that fits, shows no intent and goes to nurture.</summary>
    internal Guid Plain(Action<Entity>? change = null)
    {
        var row = JudgingOrg.Lead();
        row["emailaddress1"] = $"plain{++_leads}@firm{_leads}.example";
        change?.Invoke(row);
        return Org.Admin.Create(row);
    }

    internal void Later(double days) => Org.Now = Org.Now.AddDays(days);

    /// <summary>Does all that is due now.</summary>
    internal void ProcessDue()
    {
        for (var runs = 0; runs < 20 && !Org.ProcessDue().StartsWith("0/", StringComparison.Ordinal); runs++)
        {
        }
    }

    internal void Touch(Guid lead, int times = 1)
    {
        for (var touch = 0; touch < times; touch++)
        {
            Org.RecordSignal(lead, "nurture_touch");
        }
    }

    internal DateTime? When(Guid lead, string column) => Lane.When(lead, column);

    internal string Stage(Guid lead) => Lane.Stage(lead);

    internal string? Track(Guid lead) => Org.Read(lead).GetAttributeValue<EntityReference>(LeadTable.NurtureTrackId) is { } track
        ? Org.Admin.Retrieve(NurtureTrackTable.Name, track.Id, new ColumnSet(NurtureTrackTable.Code)).GetAttributeValue<string>(NurtureTrackTable.Code)
        : null;

    /// <summary>What journeys were told of a lead, by moment and name.</summary>
    internal string[] Told(Guid lead) => [.. Org.Of(NurtureEventTable.Name, lead).OrderBy(row => row.GetAttributeValue<DateTime>(NurtureEventTable.OccurredOn))
        .ThenBy(row => row.GetAttributeValue<string>(NurtureEventTable.PrimaryName), StringComparer.Ordinal).Select(row => row.GetAttributeValue<string>(NurtureEventTable.PrimaryName))];

    internal bool IsDropped(Guid lead) => ShippedView.Leads(Org.Admin, ShippedView.Dropped).Contains(lead);

    internal bool IsLeaking(Guid lead) => ShippedView.Leads(Org.Admin, ShippedView.Leaking).Contains(lead);

    /// <summary>Writes a column past all steps.</summary>
    internal void Write(Guid lead, string column, object? value) => Org.Admin.Execute(new UpdateRequest
    {
        Target = new Entity(LeadTable.Name, lead) { [column] = value },
        ["BypassCustomPluginExecution"] = true,
    });
}
#endif
