using System;
using System.Collections.Frozen;

namespace XrmLeads.Benchmarks.HardCoded;

/// <summary>What an e-mail address says.</summary>
internal static class MailRules
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FreeMail = new[]
    {
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com", "ymail.com", "icloud.com", "me.com", "aol.com",
        "gmx.com", "gmx.net", "gmx.de", "web.de", "proton.me", "protonmail.com", "mail.com", "mail.ru", "yandex.ru", "qq.com", "163.com",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What follows the last @, without blanks; empty for none.</summary>
    internal static ReadOnlySpan<char> Domain(string email)
    {
        var at = email.LastIndexOf('@');
        return at < 0 ? default : email.AsSpan(at + 1).Trim();
    }

    internal static bool IsBusiness(string email)
    {
        var domain = Domain(email);
        return domain.Length > 0 && !FreeMail.Contains(domain);
    }

    internal static bool IsValid(string email)
    {
        var at = email.IndexOf('@');
        if (at <= 0 || email.IndexOf('@', at + 1) >= 0 || email.IndexOf('.', at + 1) < 0)
        {
            return false;
        }

        foreach (var c in email)
        {
            if (char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return true;
    }
}
