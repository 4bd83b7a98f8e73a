using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace XrmLeads.Cli.Exporting;

/// <summary>
/// Takes out of an export who a lead is: names of people and companies, addresses, numbers, web sites. Of an e-mail address the domain stays where the definition
/// lists it, such as that of a free mail service; any other one would name the company, and to the definition all others are alike.
/// </summary>
internal sealed class Masking
{
    private const string Masked = "(masked)", MaskedDomain = "masked.example";

    /// <summary>Parts of the names of columns that say who somebody is, or how and where to reach him. Rather one too many: a definition seldom reads such columns.</summary>
    private static readonly string[] Telling =
    [
        "name", "phone", "fax", "pager", "callback", "subject", "description", "salutation", "nick", "_line", "_composite", "postofficebox", "governmentid",
        "employeeid", "accountnumber", "tickersymbol", "userid", "identifier", "url", "website", "company", "home2", "business2", "businesscard", "comments", "satoriid",
        "twitterid", "ipaddress", "profile",
    ];

    private readonly HashSet<string> _listed;

    /// <param name="definition">The text of the definition that the export is for.</param>
    internal Masking(string definition)
    {
        using var document = JsonDocument.Parse(definition.TrimStart('\uFEFF'));
        _listed = new HashSet<string>(ListedDomains(document.RootElement), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The text of a column as it may be shown.</summary>
    /// <param name="column">The logical name; of a parent's column with its prefix.</param>
    /// <param name="text">The text.</param>
    internal string Of(string column, string text)
    {
        var name = column[(column.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return name.Contains("email", StringComparison.Ordinal) ? Address(text)
            : !Array.Exists(Telling, part => name.Contains(part, StringComparison.Ordinal)) ? text
            : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme.StartsWith("http", StringComparison.Ordinal) ? "https://" + MaskedDomain
            : Masked;
    }

    /// <summary>An address that is valid, or is not, as the one that it stands for.</summary>
    private string Address(string text)
    {
        var at = text.LastIndexOf('@');
        if (at < 0)
        {
            return Masked;
        }

        var domain = text[(at + 1)..];
        var isValid = at > 0 && text.IndexOf('@', StringComparison.Ordinal) == at && !text.Any(char.IsWhiteSpace);
        return (isValid ? "masked@" : "masked address@")
            + (_listed.Contains(domain.Trim()) ? domain : domain.Contains('.', StringComparison.Ordinal) ? MaskedDomain : "masked");
    }

    /// <summary>The lists of all conditions and criteria that judge a domain.</summary>
    private static IEnumerable<string> ListedDomains(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(ListedDomains),
        JsonValueKind.Object when element.TryGetProperty("kind", out var kind) && kind.ValueEquals("email_domain") => element.EnumerateObject()
            .Where(member => member.Name is "in" or "notIn").SelectMany(member => member.Value.EnumerateArray()).Select(domain => domain.GetString()!.Trim()),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => ListedDomains(member.Value)),
        _ => [],
    };
}
