using System;
using Microsoft.AspNetCore.Http;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.App;

/// <summary>The addresses of the app host: the shell that shows an app of the imported solutions, what the shell reads, and the web resources.</summary>
internal static class AppEndpoint
{
    private const string Shell = "/main.aspx";
    private const string Client = "/_local/app/client/";
    private const string Model = "/_local/app/model";
    private const string Table = "/_local/app/table/";
    private const string Rights = "/_local/app/rights/";
    private const string User = "/_local/app/user";

    /// <summary>Answers a request that is the app host's.</summary>
    /// <returns>The answer; null where the address is not the app host's.</returns>
    internal static Answer? Of(HttpRequest request, byte[] body, Dataverse dataverse)
    {
        var path = request.Path.Value ?? string.Empty;
        if (path == User)
        {
            Expect(request, "POST");
            return SignedIn.Choose(body, dataverse);
        }

        if (path is not ("/" or Shell or Model) && !StartsWithAny(path, Client, Table, Rights, WebResourceAnswer.Path))
        {
            return null;
        }

        Expect(request, "GET");
        return path switch
        {
            "/" => StartPage.Of(dataverse),
            Shell => ClientFile.Shell(ClockOffset.Of(dataverse)),
            Model => AppModel.Of(request.Query["appname"].ToString(), SignedIn.UserOf(request.Headers, dataverse), dataverse),
            _ when path.StartsWith(Client, StringComparison.Ordinal) => ClientFile.Of(path[Client.Length..]),
            _ when path.StartsWith(Table, StringComparison.Ordinal) => TableModel.Of(path[Table.Length..], dataverse),
            _ when path.StartsWith(Rights, StringComparison.Ordinal) => RowRights.Of(path[Rights.Length..], SignedIn.UserOf(request.Headers, dataverse), dataverse),
            _ => WebResourceAnswer.Of(path[WebResourceAnswer.Path.Length..], dataverse),
        };
    }

    private static bool StartsWithAny(string path, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (path.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static void Expect(HttpRequest request, string method)
    {
        if (request.Method != method)
        {
            throw WebFault.NoOperation(new Uri($"{request.Scheme}://{request.Host}{request.Path}"));
        }
    }
}
