#if NET
using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.Plugins.Tests.Nurture;

/// <summary>A view as the zip ships it, asked of an org.</summary>
internal static class ShippedView
{
    internal const string Dropped = "Dropped Leads";

    internal const string Leaking = "Leaking Leads";

    internal const string KeepComingBack = "Leads That Keep Coming Back";

    private static readonly Lazy<XDocument> Customizations = new(() =>
    {
        using var zip = new ZipArchive(new MemoryStream(ManagedZip.Bytes));
        using var file = zip.GetEntry("customizations.xml")!.Open();
        return XDocument.Load(file);
    });

    /// <summary>The queries of all views, a search filled with a word, and of all charts, each with a name.</summary>
    internal static IEnumerable<(string Name, string Fetch)> All() =>
        from part in Customizations.Value.Descendants()
        where part.Name.LocalName is "savedquery" or "visualization"
        select (part.Element("LocalizedNames")!.Elements().First().Attribute("description")!.Value, part.Descendants("fetch").Single().ToString().Replace("{0}", "word%", StringComparison.Ordinal));

    /// <summary>The query of a view.</summary>
    internal static string Fetch(string name) => Customizations.Value.Descendants("savedquery")
        .Single(view => view.Element("LocalizedNames")!.Elements().Any(text => text.Attribute("description")!.Value == name))
        .Element("fetchxml")!.Element("fetch")!.ToString();

    /// <summary>The rows that it shows to somebody, of leads for a view of leads.</summary>
    internal static Guid[] Leads(IOrganizationService user, string name) =>
        [.. user.RetrieveMultiple(new FetchExpression(Fetch(name))).Entities.Select(row => row.Id)];
}
#endif
