using System;
using System.Collections.Generic;

namespace XrmLeads.Cli.Exporting;

/// <summary>Takes out of an export who a lead is: names, addresses, numbers. Of an e-mail address and a web site the domain stays, since definitions judge it.</summary>
internal static class Masking
{
    private const string Masked = "(masked)";

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "firstname", "middlename", "lastname", "fullname", "yomifirstname", "yomimiddlename", "yomilastname", "yomifullname", "companyname", "yomicompanyname",
        "name", "yominame", "subject", "description", "salutation", "telephone1", "telephone2", "telephone3", "mobilephone", "fax", "pager",
        "primarycontactname",
    };

    private static readonly string[] AddressParts = ["_name", "_line1", "_line2", "_line3", "_composite", "_telephone1", "_telephone2", "_telephone3", "_fax"];

    /// <summary>The text of a column as it may be shown.</summary>
    /// <param name="column">The logical name; of a parent's column with its prefix.</param>
    /// <param name="text">The text.</param>
    internal static string Of(string column, string text)
    {
        var name = column[(column.IndexOf('.', StringComparison.Ordinal) + 1)..];
        if (name.StartsWith("emailaddress", StringComparison.Ordinal))
        {
            var at = text.LastIndexOf('@');
            return at < 0 ? Masked : "masked" + text[at..];
        }

        var isAddress = name.StartsWith("address", StringComparison.Ordinal) && Array.Exists(AddressParts, part => name.EndsWith(part, StringComparison.Ordinal));
        return isAddress || Names.Contains(name) ? Masked : name == "websiteurl" ? Host(text) : text;
    }

    private static string Host(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) ? $"{address.Scheme}://{address.Host}" : Masked;
}
