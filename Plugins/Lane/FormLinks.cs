using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Schema;

namespace XrmLeads.Lane;

/// <summary>
/// The links by which leads answer the open questions themselves, kept as SYSTEM. A token is 32 bytes of a cryptographic generator; the row holds only its
/// SHA-256, so that who reads the table can open no link. A hash without salt is enough for what nobody can guess.
/// </summary>
internal static class FormLinks
{
    /// <summary>How long a link works.</summary>
    internal static readonly TimeSpan Validity = TimeSpan.FromDays(14);

    /// <summary>How many links a lead may get within a day.</summary>
    internal const int MostInADay = 3;

    private const int TokenBytes = 32;

    /// <summary>A new token: 43 characters that need no escaping in an address (base64url, RFC 4648 section 5, without padding).</summary>
    internal static string NewToken()
    {
        var bytes = new byte[TokenBytes];
        using (var random = RandomNumberGenerator.Create())
        {
            random.GetBytes(bytes);
        }

        return Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    /// <summary>SHA-256 of a token, in lower-case hexadecimal digits.</summary>
    internal static string HashOf(string token)
    {
        using var sha = SHA256.Create();
        var hex = new StringBuilder(64);
        foreach (var part in sha.ComputeHash(Encoding.UTF8.GetBytes(token)))
        {
            hex.Append(part.ToString("x2", CultureInfo.InvariantCulture));
        }

        return hex.ToString();
    }

    /// <summary>Whether a lead got its links of the day. One read; the lock of the lead is taken.</summary>
    internal static bool AreUsedUp(PluginRun run, Guid leadId)
    {
        // All links are valid for the same time, so their end tells when they were made.
        var query = Of(leadId, MostInADay);
        query.Criteria.AddCondition(FormLinkTable.ExpiresOn, ConditionOperator.GreaterThan, OperationTime.Stored(run.Now.AddDays(-1) + Validity));
        return run.SystemService.RetrieveMultiple(query).Entities.Count >= MostInADay;
    }

    /// <summary>Whether a lead was sent a link since a moment and has not answered by any. One read.</summary>
    internal static bool IsWaiting(PluginRun run, Guid leadId, DateTime? since)
    {
        var query = Of(leadId, MostInADay);
        query.ColumnSet = new ColumnSet(FormLinkTable.UsedOn);
        query.Criteria.AddCondition(FormLinkTable.ExpiresOn, ConditionOperator.GreaterEqual, OperationTime.Stored((since ?? run.Now) + Validity));
        query.AddOrder(FormLinkTable.UsedOn, OrderType.Descending);
        var links = run.SystemService.RetrieveMultiple(query).Entities;
        return links.Count > 0 && !links[0].Contains(FormLinkTable.UsedOn);
    }

    /// <summary>Keeps a link.</summary>
    /// <returns>Until when it works, UTC.</returns>
    internal static DateTime Create(PluginRun run, Guid leadId, string token)
    {
        var now = OperationTime.Stored(run.Now);
        run.SystemService.Create(new Entity(FormLinkTable.Name)
        {
            [FormLinkTable.PrimaryName] = Sentences.LinkName(now),
            [FormLinkTable.LeadId] = new EntityReference(LeadTable.Name, leadId),
            [FormLinkTable.TokenHash] = HashOf(token),
            [FormLinkTable.ExpiresOn] = now + Validity,
            [FormLinkTable.CreatedById] = new EntityReference("systemuser", run.Context.UserId),
        });
        return now + Validity;
    }

    private static QueryExpression Of(Guid leadId, int most)
    {
        var query = new QueryExpression(FormLinkTable.Name) { ColumnSet = new ColumnSet(FormLinkTable.Id), TopCount = most };
        query.Criteria.AddCondition(FormLinkTable.LeadId, ConditionOperator.Equal, leadId);
        return query;
    }
}
