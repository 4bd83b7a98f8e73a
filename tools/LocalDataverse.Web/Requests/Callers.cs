using System;
using Microsoft.AspNetCore.Http;
using XrmLeads.LocalDataverse.Web.App;

namespace XrmLeads.LocalDataverse.Web.Requests;

/// <summary>
/// Whom a request acts as: the user whom the headers of impersonation name, else who is signed in to the app, else the administrator. Source:
/// learn.microsoft.com/power-apps/developer/data-platform/webapi/impersonate-another-user-web-api.
/// </summary>
internal static class Callers
{
    private const string ByObjectId = "CallerObjectId";
    private const string ByUserId = "MSCRMCallerID";

    internal static Guid Of(IHeaderDictionary headers, Dataverse dataverse)
    {
        if (headers.TryGetValue(ByObjectId, out var objectId))
        {
            return Find(dataverse, "azureactivedirectoryobjectid", objectId);
        }

        return headers.TryGetValue(ByUserId, out var userId) ? Find(dataverse, "systemuserid", userId) : SignedIn.UserOf(headers, dataverse);
    }

    private static Guid Find(Dataverse dataverse, string column, string? text)
    {
        if (!Guid.TryParse(text, out var id))
        {
            throw WebFault.NotAMember(text ?? string.Empty);
        }

        return dataverse.Read(engine =>
        {
            var users = engine.Catalogue.Table("systemuser");
            return engine.Rows.Where(users, (users.Column(column), id)) is [var user, ..] ? user : throw WebFault.NotAMember(text);
        });
    }
}
