using XrmLeads.Schema;

namespace XrmLeads.Mapping;

/// <summary>A claim is no proof: who only says that he decides, or knows the way to who does, is not known to.</summary>
internal static class ClaimedAuthority
{
    /// <summary>The answer of somebody whose power to decide was made sure of.</summary>
    internal const string Verified = "decision_maker_verified";

    /// <summary>The answer of somebody who says that he decides.</summary>
    internal const string Claimed = "decision_maker_claimed";

    /// <summary>The answer of somebody who names the decision maker and the way there.</summary>
    internal const string Champion = "champion_with_path";

    /// <summary>What an answer counts as.</summary>
    /// <param name="value">The answer as it was given.</param>
    /// <param name="source">Where it comes from, a value of the choice.</param>
    internal static string? Counts(string? value, int? source) => source == AnswerSourceChoice.Claimed && value is Verified or Champion ? Claimed : value;
}
