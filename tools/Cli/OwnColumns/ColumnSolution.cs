using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using XrmLeads.Packaging;
using XrmLeads.Packaging.Packing;

namespace XrmLeads.Cli.OwnColumns;

/// <summary>A small unmanaged solution that adds columns to lead, named by what is in it: the same columns make the same solution.</summary>
internal static class ColumnSolution
{
    private const string Version = "1.0.0.0";

    private static readonly string[] Containers =
    [
        "Entities", "Roles", "Workflows", "FieldSecurityProfiles", "Templates", "EntityMaps", "EntityRelationships", "OrganizationSettings", "optionsets",
        "CustomControls", "EntityDataProviders",
    ];

    /// <summary>The zip.</summary>
    /// <param name="columns">The columns, at least one, all with the same prefix.</param>
    internal static byte[] Zip(IReadOnlyList<OwnColumn> columns)
    {
        var prefix = columns[0].Name[..columns[0].Name.IndexOf('_', StringComparison.Ordinal)];
        var customizations = XmlText.File(Customizations(columns));
        var parts = FileTree.Empty
            .With(Packer.Manifest, XmlText.File(Manifest(prefix, Convert.ToHexString(SHA256.HashData(customizations))[..8])))
            .With(Packer.Customizations, customizations);
        return StoredZip.Write(parts.With(ContentTypes.Path, ContentTypes.Of([.. parts.Paths])));
    }

    private static XElement Manifest(string prefix, string hash) => new(
        "ImportExportXml",
        new XAttribute("version", "9.2.24014.198"),
        new XAttribute("SolutionPackageVersion", "9.2"),
        new XAttribute("languagecode", "1033"),
        new XElement(
            "SolutionManifest",
            new XElement("UniqueName", $"{prefix}_LeadColumns_{hash}"),
            LocalizedName($"Columns of lead ({prefix})"),
            new XElement("Descriptions"),
            new XElement("Version", Version),
            new XElement("Managed", "0"),
            new XElement(
                "Publisher",
                new XElement("UniqueName", prefix + "publisher"),
                LocalizedName(prefix),
                new XElement("Descriptions"),
                new XElement("EMailAddress"),
                new XElement("SupportingWebsiteUrl"),
                new XElement("CustomizationPrefix", prefix),
                new XElement("CustomizationOptionValuePrefix", OptionValuePrefix(prefix)),
                new XElement("Addresses")),
            new XElement(
                "RootComponents",
                new XElement("RootComponent", new XAttribute("type", "1"), new XAttribute("schemaName", "lead"), new XAttribute("behavior", "2"))),
            new XElement("MissingDependencies")));

    /// <summary>A publisher needs a prefix for values of choices, 10,000 to 99,999; the values of a definition are its own, so any will do.</summary>
    private static int OptionValuePrefix(string prefix) => 10_000 + (SHA256.HashData(Encoding.UTF8.GetBytes(prefix))[0] * 300);

    private static XElement LocalizedName(string name) =>
        new("LocalizedNames", new XElement("LocalizedName", new XAttribute("description", name), new XAttribute("languagecode", "1033")));

    private static XElement Customizations(IReadOnlyList<OwnColumn> columns)
    {
        var root = new XElement("ImportExportXml", Containers.Select(container => new XElement(container)));
        root.Element("Entities")!.Add(new XElement(
            "Entity",
            new XElement("Name", new XAttribute("LocalizedName", "Lead"), new XAttribute("OriginalName", "Lead"), "Lead"),
            new XElement(
                "EntityInfo",
                new XElement("entity", new XAttribute("Name", "Lead"), new XElement("attributes", columns.Select(column => ColumnXml.Of(column, Version)))))));
        root.Add(new XElement("Languages", new XElement("Language", "1033")));
        return root;
    }
}
