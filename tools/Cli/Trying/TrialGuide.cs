using System.IO;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Spectre.Console;
using XrmLeads.Cli.Commands;
using XrmLeads.Cli.Connecting;
using XrmLeads.LocalDataverse.Web;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Trying;

/// <summary>What a newcomer needs once the org is served: the address, the users, and what to look at first.</summary>
internal static class TrialGuide
{
    /// <param name="screen">Where the text goes.</param>
    /// <param name="output">Where addresses go, which must not be broken into lines.</param>
    /// <param name="trial">The trial.</param>
    /// <param name="host">The host of its org.</param>
    internal static void Write(Screen screen, TextWriter output, Trial trial, WebHost host)
    {
        screen.Heading("The app is served: open it in a browser");
        output.WriteLine(Serving.App(host));
        screen.Line(
            $"Choose the user in its header, and see what his role sees. Its clock goes on from {Words.Day(trial.End)}, 0:00 UTC, so that what stands above stays true: "
            + "on today's clock all signals would be long past. Only programs on this machine can call it.");
        screen.Heading("Users");
        screen.Write(Users(trial));
        screen.Heading("Look first at");
        using (var connection = Connection.To(trial.Dataverse, null))
        {
            foreach (var (title, address) in FirstLooks.Of(connection, host))
            {
                Address(screen, output, title, address.ToString());
            }
        }

        screen.Heading("The Web API");
        output.WriteLine(Serving.Api(host));
        screen.Line("Without a header the caller is the user chosen in the browser, else the system administrator. Send a user's id as MSCRMCallerID to act as him, with his roles.");
        Address(screen, output, "the best fictional leads to hand over", Candidates(host));
        Address(screen, output, "what sales has in hand, and until when", InHand(host));
        Address(screen, output, "what ran in each request: steps, service calls, milliseconds", Serving.Traces(host).ToString());
    }

    private static void Address(Screen screen, TextWriter output, string title, string address)
    {
        screen.Line(Words.Capital(title) + ":");
        output.WriteLine(address);
    }

    private static string Candidates(WebHost host) =>
        $"{Serving.Api(host)}leads?$select=fullname,companyname,xl_cell,xl_composite"
        + $"&$filter=statecode%20eq%200%20and%20xs_bankcustomer%20eq%20false%20and%20xl_verdict%20eq%20{VerdictChoice.Qualified}&$orderby=xl_composite%20desc&$top=5";

    private static string InHand(WebHost host) =>
        $"{Serving.Api(host)}xl_handoffs?$select=xl_name,xl_status,xl_hop,xl_acceptdueon,xl_contactdueon,xl_why&$expand=xl_LeadId($select=fullname),xl_RepId($select=fullname)"
        + "&$filter=statecode%20eq%200&$orderby=xl_handedoveron%20desc&$top=10";

    private static Table Users(Trial trial)
    {
        var query = new QueryExpression("systemuser") { ColumnSet = new ColumnSet("domainname") };
        using var connection = Connection.To(trial.Dataverse, null);
        var ids = connection.RetrieveMultiple(query).Entities.ToLookup(user => user.GetAttributeValue<string>("domainname"), user => user.Id);
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("User", "Role", "Id");
        foreach (var user in LocalUser.All)
        {
            table.AddRow(user.DomainName, user.Roles[^1], ids[user.DomainName].First().ToString());
        }

        return table;
    }
}
