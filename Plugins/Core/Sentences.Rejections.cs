using System.Globalization;

namespace XrmLeads.Core;

/// <summary>What people read of rejections.</summary>
internal static partial class Sentences
{
    private const int LongestAnswerEvidence = 500;
    private const int LongestSaid = 200;

    internal static string RejectionName(string? code, string? name) => Short(code is null ? "Without a reason" : code + " " + name, 200);

    internal static string RejectedFor(string code, string? name, string? words) => ReasonOf(code, name, words is null ? null : Short(words, LongestSaid));

    internal static string UnknownChannel(string channel) => "There is no way of contact " + Quoted(channel) + "; say any, email or phone.";

    internal static string NoCapacityIsNoRejection => "Want of time is no rejection and counts against nobody; use \"Pass On\", and the lead goes to the next sales rep.";

    internal static string MoreAttempts(int attempts, int channels, int needed, int neededChannels) =>
        Count(attempts) + " of " + Count(needed) + " attempts to reach the lead count so far"
        + (neededChannels > 1 ? ", over " + Count(channels) + " of " + Count(neededChannels) + " ways" : "")
        + "; of each way one a business day counts. Call, write or meet, and complete the activity.";

    internal static string FoundByRejection(string code, string? evidence) => Short("Rejection " + code + (evidence is null ? "" : ": " + evidence), LongestAnswerEvidence);

    internal static string NotInHandOff => "Only a lead that is Sales-Ready or an SAL can be rejected.";

    internal static string ReferredBy(string? name) => Short("Referred by " + (name is null ? "a colleague" : name), 200);

    internal static string Overturned => "The rejection was overturned, so the lead goes to another sales rep.";

    internal static string OverturnedToManagers(string why) => "The rejection was overturned, and no other sales rep can have the lead: " + why;

    internal static string UnjudgedInTime => "Nobody judged the rejection in time. It counts against nobody; judge it, or give the lead to somebody.";

    internal static string ToCustomerOwner => "The lead belongs to a customer or an opportunity of his.";

    internal static string CustomerOwnerIsNone => "The lead belongs to a customer whose owner is no other sales rep; give it to somebody.";

    internal static string JudgeRejection(string lead) => Title("A rejection to judge: " + lead);

    internal static string JudgeBy(string? reason, string? evidence, System.DateTime? dueOn) =>
        Body(reason + ". " + (evidence is null ? "" : Short(evidence, LongestSaid).TrimEnd('.') + ". ") + (dueOn is { } due ? "Judge it by " + Utc(due) + "." : "Judge it."));

    internal static string RejectionUnjudged(string lead) => Title("A rejection was not judged: " + lead);

    internal static string RejectionOverturned(string lead) => Title("A rejection was overturned: " + lead);

    internal static string OverturnedBy(string? person, string? finding) => Body((person ?? "A second person") + " overturned the rejection. " + finding);

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
