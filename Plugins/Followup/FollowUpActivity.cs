using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Domain.Followup;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Followup;

/// <summary>
/// What of an activity is follow-up of a lead: a completed phone call, in either direction; an e-mail that was sent; an appointment that is not canceled, from
/// the moment in which it was made.
/// </summary>
internal static class FollowUpActivity
{
    /// <summary>Phone calls.</summary>
    internal const string PhoneCall = PhoneCallTable.Name;

    /// <summary>E-mails.</summary>
    internal const string Email = "email";

    /// <summary>Appointments.</summary>
    internal const string Appointment = "appointment";

    /// <summary>What the activity is about.</summary>
    internal const string Regarding = "regardingobjectid";

    /// <summary>Of an e-mail: true for one that goes out.</summary>
    internal const string Direction = "directioncode";

    /// <summary>What tells of a phone call or an appointment whether it is follow-up.</summary>
    internal const string Columns = Regarding + "," + LeadColumns.StateCode;

    /// <summary>What tells it of an e-mail.</summary>
    internal const string EmailColumns = Columns + "," + Direction;

    /// <summary>What changes when an activity becomes follow-up or is none any more.</summary>
    internal const string Filter = Columns + "," + LeadColumns.StatusCode;

    private const int Completed = 1;
    private const int Canceled = 2;

    /// <summary>The lead that an activity follows up; null where it is about none or does not count.</summary>
    /// <param name="image">The activity before or after a change.</param>
    internal static Guid? LeadOf(Entity image) =>
        image.GetAttributeValue<EntityReference>(Regarding) is { LogicalName: LeadTable.Name, Id: var lead }
        && Counts(image.LogicalName, image.Choice(LeadColumns.StateCode), image.Value(Direction) as bool?)
            ? lead
            : null;

    /// <summary>Whether an activity is follow-up.</summary>
    /// <param name="table">Which kind it is.</param>
    /// <param name="state">Its state.</param>
    /// <param name="isOutgoing">Whether it goes out; null where it has no direction.</param>
    internal static bool Counts(string table, int? state, bool? isOutgoing) => table switch
    {
        PhoneCall => state == Completed,
        Email => state == Completed && isOutgoing == true,
        Appointment => state != Canceled,
        _ => false,
    };

    /// <summary>The channel of a kind of activity.</summary>
    internal static Channel ChannelOf(string table) => table switch
    {
        PhoneCall => Channel.Phone,
        Email => Channel.Email,
        _ => Channel.Appointment,
    };
}
