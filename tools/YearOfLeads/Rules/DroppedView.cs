using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.YearOfLeads.Rules;

/// <summary>The view "Dropped Leads" as the managed zip ships it. What administrators see in it must be nothing at any time.</summary>
internal sealed class DroppedView
{
    private const string Name = "Dropped Leads";

    private readonly IOrganizationService _admin;
    private readonly FetchExpression _query;

    /// <exception cref="InvalidOperationException">The zip has no such view, or two.</exception>
    internal DroppedView(IOrganizationService admin, byte[] zip)
    {
        _admin = admin;
        using var archive = new ZipArchive(new MemoryStream(zip));
        using var customizations = archive.GetEntry("customizations.xml")!.Open();
        var view = XDocument.Load(customizations).Descendants("savedquery").Single(query => query.Descendants("LocalizedName").Any(name => (string?)name.Attribute("description") == Name));
        _query = new FetchExpression(view.Descendants("fetch").Single().ToString(SaveOptions.DisableFormatting));
    }

    /// <summary>The leads that it shows, each with the sentence that is told.</summary>
    internal IEnumerable<(Guid Lead, string Sentence)> Broken() => _admin.RetrieveMultiple(_query).Entities.Select(row => (row.Id, $"the view \"{Name}\" shows the lead"));
}
