using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>How a lead can be reached.</summary>
internal enum ReachKind
{
    /// <summary>Not at all, or it may not be contacted.</summary>
    None,

    /// <summary>By e-mail.</summary>
    Email,

    /// <summary>By phone.</summary>
    Phone,
}

/// <summary>Gate G6: not suppressed, and a valid e-mail or a phone that may be used.</summary>
internal static class Reach
{
    internal static ReachKind Of(ReachColumns columns, LeadFacts facts)
    {
        if (IsSuppressed(columns, facts))
        {
            return ReachKind.None;
        }

        if (facts.Has(columns.Email.Slot) && !facts.IsTrue(columns.NoEmail.Slot) && IsValidEmail(facts.Text(columns.Email.Slot)))
        {
            return ReachKind.Email;
        }

        return (facts.Has(columns.Phone.Slot) || facts.Has(columns.Mobile.Slot)) && !facts.IsTrue(columns.NoPhone.Slot) ? ReachKind.Phone : ReachKind.None;
    }

    internal static bool IsSuppressed(ReachColumns columns, LeadFacts facts) => facts.IsTrue(columns.OptOut.Slot) || facts.IsTrue(columns.Suppressed.Slot);

    /// <summary>One @, something before it, a domain with a dot, no blanks.</summary>
    private static bool IsValidEmail(string email)
    {
        var at = -1;
        var dot = false;
        for (var i = 0; i < email.Length; i++)
        {
            var c = email[i];
            if (char.IsWhiteSpace(c) || (c == '@' && at >= 0))
            {
                return false;
            }

            if (c == '@')
            {
                at = i;
            }

            dot |= c == '.' && at >= 0;
        }

        return at > 0 && dot;
    }
}
