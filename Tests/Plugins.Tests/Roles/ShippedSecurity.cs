#if NET
using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Roles;

/// <summary>Roles, tables and lookups of the managed zip, read from its XML alone.</summary>
internal static class ShippedSecurity
{
    internal static readonly string[] Rights = ["Create", "Read", "Write", "Delete", "Append", "AppendTo", "Assign", "Share"];

    private static readonly XElement Customizations = Load();

    private static readonly string[] Platform = ["owner", "businessunit", "team", "organization", "transactioncurrency"];

    internal static IReadOnlyList<ShippedRole> Roles { get; } = [.. Customizations.Elements("Roles").Elements("Role").Select(ShippedRole.Read).OrderBy(r => r.Name, StringComparer.Ordinal)];

    /// <summary>Lead and the solution's own. The phone call, which it gives a column to, is left out: rights in activities come with the roles of the platform.</summary>
    internal static IReadOnlyList<ShippedTable> Tables { get; } =
        [.. Customizations.Elements("Entities").Elements("Entity").Select(ShippedTable.Read).Where(t => t.Name != "phonecall").OrderBy(t => t.SchemaName != "Lead").ThenBy(t => t.DisplayName, StringComparer.Ordinal)];

    /// <summary>Every lookup that is not the platform's own, with one of lead and one to lead that Dataverse brings.</summary>
    internal static IReadOnlyList<Lookup> Lookups { get; } =
    [
        new("task", "regardingobjectid", "lead"),
        new("lead", "parentaccountid", "account"),
        .. Customizations.Elements("EntityRelationships").Elements("EntityRelationship")
            .Where(r => r.Element("EntityRelationshipType")!.Value == "OneToMany")
            .Select(r => new Lookup(Text(r, "ReferencingEntityName"), Text(r, "ReferencingAttributeName"), Text(r, "ReferencedEntityName")))
            .Where(l => !Platform.Contains(l.To) && l.Column is not ("createdby" or "modifiedby" or "createdonbehalfby" or "modifiedonbehalfby" or "owninguser")),
    ];

    /// <summary>Lookups without which a plugin lets nobody create the row.</summary>
    internal static IReadOnlyDictionary<string, Lookup> Required { get; } = new[]
    {
        new Lookup(LeadDefinitionTable.Name, LeadDefinitionTable.ScopeId, ScopeTable.Name),
        new Lookup(CriterionTable.Name, CriterionTable.LeadDefinitionId, LeadDefinitionTable.Name),
    }.ToDictionary(l => l.From);

    /// <summary>The name of a table in its privileges.</summary>
    internal static string PrivilegeName(string table) => Tables.SingleOrDefault(t => t.Name == table)?.SchemaName ?? table switch
    {
        "task" => "Activity",
        "systemuser" => "User",
        "account" => "Account",
        "campaign" => "Campaign",
        "opportunity" => "Opportunity",
        "queue" => "Queue",
        _ => throw new ArgumentException(table),
    };

    private static string Text(XElement relationship, string name) => relationship.Element(name)!.Value.ToLowerInvariant();

    private static XElement Load()
    {
        using var zip = new ZipArchive(new MemoryStream(ManagedZip.Bytes));
        using var stream = zip.GetEntry("customizations.xml")!.Open();
        return XElement.Load(stream);
    }
}
#endif
