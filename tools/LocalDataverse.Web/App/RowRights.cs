using System;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.App;

/// <summary>What the signed-in user may do with a row, for commands whose rules ask for it.</summary>
internal static class RowRights
{
    private const string Ending = "Access";

    /// <param name="row">The logical name of the table and the id of the row, such as lead/00000000-0000-0000-0000-000000000001.</param>
    /// <param name="user">Who is signed in.</param>
    /// <param name="dataverse">The organization.</param>
    /// <exception cref="WebFault">The address names no row.</exception>
    internal static Answer Of(string row, Guid user, Dataverse dataverse)
    {
        if (row.Split('/') is not [var table, var text] || !Guid.TryParse(text, out var id))
        {
            throw WebFault.NotFound($"{row} is no row.");
        }

        var request = new RetrievePrincipalAccessRequest { Target = new EntityReference(table, id), Principal = new EntityReference("systemuser", user) };
        var rights = ((RetrievePrincipalAccessResponse)dataverse.As(user).Execute(request)).AccessRights;
        return Answer.Json(new JsonObject
        {
            ["rights"] = new JsonArray([.. Enum.GetValues<AccessRights>().Where(each => each != AccessRights.None && rights.HasFlag(each)).Select(each => JsonValue.Create(NameOf(each)))]),
        });
    }

    private static string NameOf(AccessRights right)
    {
        var name = right.ToString();
        return name.EndsWith(Ending, StringComparison.Ordinal) ? name[..^Ending.Length] : name;
    }
}
