using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.YearOfLeads.Rules;

/// <summary>The saved view of dropped leads as the zip ships it: what people look at must say the same as the rules in code, that there are none.</summary>
internal sealed class DroppedView
{
    private const string Name = "Dropped Leads";

    private readonly FetchExpression _query;

    /// <param name="zip">The managed solution.</param>
    internal DroppedView(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        using var file = archive.GetEntry("customizations.xml")!.Open();
        var view = XDocument.Load(file).Descendants("savedquery").Single(
            query => query.Element("LocalizedNames")!.Elements().Any(name => name.Attribute("description")!.Value == Name));
        _query = new FetchExpression(view.Element("fetchxml")!.Element("fetch")!.ToString());
    }

    /// <summary>The leads that it shows now.</summary>
    internal IEnumerable<Guid> Leads(IOrganizationService user) => user.RetrieveMultiple(_query).Entities.Select(row => row.Id);
}
