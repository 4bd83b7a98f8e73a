using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;

namespace XrmLeads.Cli.Reporting;

/// <summary>A view of lead that the solution ships: the query in its file is the one that the app shows, and there is no other.</summary>
internal sealed class LeadView
{
    private const int Size = 5000;

    private readonly XElement _fetch;

    private LeadView(string resource)
    {
        using var stream = typeof(LeadView).Assembly.GetManifestResourceStream(resource) ?? throw new FileNotFoundException($"The tool carries no view {resource}.");
        _fetch = XDocument.Load(stream).Descendants("fetch").Single();
    }

    /// <summary>Open leads that nobody looks after; it must be empty.</summary>
    internal static LeadView Dropped { get; } = new("views.dropped.xml");

    /// <summary>Leads whose nurture was not begun or has fallen silent.</summary>
    internal static LeadView Leaking { get; } = new("views.leaking.xml");

    /// <summary>The leads that it shows now, by its own order, 5,000 at a time.</summary>
    /// <exception cref="CommandFault">The org refuses the query.</exception>
    internal IEnumerable<Entity> Rows(Connection connection)
    {
        var fetch = new XElement(_fetch);
        fetch.SetAttributeValue("count", Size);
        var number = 1;
        for (var more = true; more; number++)
        {
            fetch.SetAttributeValue("page", number);
            var page = connection.RetrieveMultiple(new FetchExpression(fetch.ToString(SaveOptions.DisableFormatting)));
            foreach (var row in page.Entities)
            {
                yield return row;
            }

            fetch.SetAttributeValue("paging-cookie", page.PagingCookie);
            more = page.MoreRecords;
            connection.ForgetTraces();
        }
    }
}
