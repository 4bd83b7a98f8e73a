using System;
using System.Linq;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.App;

/// <summary>Who is signed in to the app: a user of the organization whom the browser chose, kept in a cookie; the administrator until one is chosen.</summary>
internal static class SignedIn
{
    internal const string Cookie = "xrmleads-user";

    /// <summary>The user of the cookie; null where there is none or its user is gone.</summary>
    internal static Guid? Chosen(IHeaderDictionary headers, Dataverse dataverse)
        => CookieHeaderValue.TryParseList(headers.Cookie, out var cookies) && cookies.FirstOrDefault(cookie => cookie.Name == Cookie) is { } chosen
            && Guid.TryParse(chosen.Value.AsSpan(), out var id) && IsUser(dataverse, id) ? id : null;

    /// <summary>Who is signed in.</summary>
    internal static Guid UserOf(IHeaderDictionary headers, Dataverse dataverse) => Chosen(headers, dataverse) ?? dataverse.AdministratorId;

    /// <summary>Signs a user in.</summary>
    /// <exception cref="WebFault">The body does not name a user of the organization.</exception>
    internal static Answer Choose(byte[] body, Dataverse dataverse)
    {
        var id = Read(body);
        return IsUser(dataverse, id)
            ? Answer.Empty().With("Set-Cookie", $"{Cookie}={id}; Path=/; HttpOnly; SameSite=Strict")
            : throw WebFault.NotAMember(id.ToString());
    }

    private static Guid Read(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
                && id.TryGetGuid(out var user)
                ? user
                : throw WebFault.BadRequest("Send the user's id as {\"id\": \"…\"}.");
        }
        catch (JsonException)
        {
            throw WebFault.BadRequest("The body is no JSON. Send the user's id as {\"id\": \"…\"}.");
        }
    }

    private static bool IsUser(Dataverse dataverse, Guid id) => dataverse.Read(engine =>
    {
        var users = engine.Catalogue.Table("systemuser");
        return engine.Rows.Where(users, (users.Column("systemuserid"), id)).Count == 1;
    });
}
