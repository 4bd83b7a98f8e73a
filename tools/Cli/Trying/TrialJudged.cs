using System;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using XrmLeads.Cli.Connecting;
using XrmLeads.LocalDataverse;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Trying;

/// <summary>What the org says of the leads when all of them are judged and nobody has worked on them yet.</summary>
/// <param name="Moment">The moment, UTC.</param>
/// <param name="Real">The real leads.</param>
/// <param name="Fictional">The fictional leads.</param>
/// <param name="Funnel">How many of each there are.</param>
/// <param name="Best">Why the best of the real leads stands where it stands, as <c>xl_ExplainLead</c> says it; null where there is none.</param>
internal sealed record TrialJudged(DateTime Moment, TrialBook Real, TrialBook Fictional, Funnel Funnel, JsonElement? Best)
{
    /// <summary>Asks the org.</summary>
    /// <exception cref="CommandFault">The org refuses a query.</exception>
    internal static TrialJudged Read(Dataverse dataverse, DateTime moment, Loaded real, Loaded fictional)
    {
        using var reader = Connection.To(dataverse, Trial.Reader);
        var org = OrgLeads.Read(reader);
        var book = TrialBook.Of(real, org);
        return new TrialJudged(moment, book, TrialBook.Of(fictional, org), Funnel.Read(reader), book.Best is { } best ? Explain(reader, book.Ids[best]) : null);
    }

    private static JsonElement Explain(Connection reader, Guid lead)
    {
        var response = reader.Execute(new OrganizationRequest(ExplainLeadApi.Name) { ["Target"] = new EntityReference(LeadTable.Name, lead) });
        return JsonDocument.Parse((string)response.Results[ExplainLeadApi.Response.Explanation]).RootElement.GetProperty("explanation");
    }
}
