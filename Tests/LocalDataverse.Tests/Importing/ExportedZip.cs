using System.IO;
using System.Linq;

namespace XrmLeads.LocalDataverse.Tests.Importing;

/// <summary>Builds zips with the elements of real exports, which are fuller than those of <see cref="TestZip"/>. Every text in them is made up.</summary>
internal sealed class ExportedZip
{
    private readonly ZipContent _content = new();
    private string _entities = string.Empty;
    private string _relationships = string.Empty;
    private string _others = string.Empty;
    private string _roots = string.Empty;

    internal string UniqueName { get; init; } = "Exported";

    internal string Version { get; init; } = "1.0.0.7";

    internal bool Managed { get; init; } = true;

    /// <summary>A column as exports write it, with the elements that all types have.</summary>
    internal static string Column(string name, string type, string tail, bool isCustom = true, string mask = "ValidForAdvancedFind|ValidForForm|ValidForGrid")
        => $"""
        <attribute PhysicalName="{name}"><Type>{type}</Type><Name>{name.ToLowerInvariant()}</Name><LogicalName>{name.ToLowerInvariant()}</LogicalName><RequiredLevel>none</RequiredLevel>
          <DisplayMask>{mask}</DisplayMask><ImeMode>auto</ImeMode><ValidForUpdateApi>{(type == "primarykey" ? 0 : 1)}</ValidForUpdateApi><ValidForReadApi>1</ValidForReadApi><ValidForCreateApi>1</ValidForCreateApi>
          <IsCustomField>{(isCustom ? 1 : 0)}</IsCustomField><IsAuditEnabled>1</IsAuditEnabled><IsSecured>0</IsSecured><IntroducedVersion>1.0.0.0</IntroducedVersion><IsCustomizable>1</IsCustomizable>
          <SourceType>0</SourceType><IsSearchable>0</IsSearchable><IsFilterable>0</IsFilterable><IsRetrievable>0</IsRetrievable><IsLocalizable>0</IsLocalizable>{tail}
          <displaynames><displayname description="{name}" languagecode="1033" /></displaynames></attribute>
        """;

    /// <summary>A table of the solution's own, owned by users.</summary>
    internal ExportedZip Table(string name, string columns, string properties = "", string parts = "", string? key = null, string ownership = "UserOwned")
    {
        _entities +=
            $"""
            <Entity><Name LocalizedName="{name}" OriginalName="{name}">{name}</Name><ObjectTypeCode>10123</ObjectTypeCode><EntityInfo><entity Name="{name}">
              <LocalizedNames><LocalizedName description="{name}" languagecode="1033" /></LocalizedNames>
              <attributes>{Column(key ?? name + "Id", "primarykey", string.Empty, false, "ValidForAdvancedFind|RequiredForGrid")}
                {Column("xx_Name", "nvarchar", "<Format>text</Format><MaxLength>100</MaxLength><Length>200</Length>", true, "PrimaryName|ValidForAdvancedFind|ValidForForm|ValidForGrid|RequiredForForm")}
                {Column("CreatedBy", "lookup", "<LookupStyle>single</LookupStyle><LookupTypes />", false)}
                {Column("OwnerId", "owner", "<LookupStyle>single</LookupStyle><LookupTypes><LookupType id=\"00000000-0000-0000-0000-000000000000\">8</LookupType></LookupTypes>", false)}
                {columns}</attributes>
              <EntitySetName>{name.ToLowerInvariant()}s</EntitySetName><OwnershipTypeMask>{ownership}</OwnershipTypeMask><IsAuditEnabled>1</IsAuditEnabled>{properties}</entity></EntityInfo>
              <FormXml /><SavedQueries /><RibbonDiffXml><CustomActions /><Templates><RibbonTemplates Id="Mscrm.Templates"></RibbonTemplates></Templates><CommandDefinitions /></RibbonDiffXml>{parts}</Entity>
            """;
        return Root($"<RootComponent type=\"1\" schemaName=\"{name.ToLowerInvariant()}\" behavior=\"0\" />");
    }

    /// <summary>Columns on another's table, without that table's properties.</summary>
    internal ExportedZip Extend(string name, string columns)
    {
        _entities +=
            $"""<Entity><Name LocalizedName="{name}" OriginalName="{name}">{name}</Name><EntityInfo><entity Name="{name}"><attributes>{columns}</attributes></entity></EntityInfo><RibbonDiffXml /></Entity>""";
        return Root($"<RootComponent type=\"1\" schemaName=\"{name.ToLowerInvariant()}\" behavior=\"2\" />");
    }

    internal ExportedZip OneToMany(string name, string child, string parent, string column)
    {
        _relationships +=
            $"""
            <EntityRelationship Name="{name}"><EntityRelationshipType>OneToMany</EntityRelationshipType><IsCustomizable>1</IsCustomizable><IntroducedVersion>1.0.0.0</IntroducedVersion>
              <IsHierarchical>0</IsHierarchical><ReferencingEntityName>{child}</ReferencingEntityName><ReferencedEntityName>{parent}</ReferencedEntityName><CascadeAssign>NoCascade</CascadeAssign>
              <CascadeDelete>RemoveLink</CascadeDelete><CascadeArchive>RemoveLink</CascadeArchive><CascadeReparent>NoCascade</CascadeReparent><CascadeShare>NoCascade</CascadeShare>
              <CascadeUnshare>NoCascade</CascadeUnshare><IsValidForAdvancedFind>1</IsValidForAdvancedFind><ReferencingAttributeName>{column}</ReferencingAttributeName></EntityRelationship>
            """;
        return this;
    }

    internal ExportedZip Customization(string xml)
    {
        _others += xml;
        return this;
    }

    internal ExportedZip Root(string component)
    {
        _roots += component;
        return this;
    }

    internal ExportedZip Part(string path, string content)
    {
        _content.With(path, content);
        return this;
    }

    internal ExportedZip Part(string path, byte[] content)
    {
        _content.With(path, content);
        return this;
    }

    /// <summary>The DLL of the test plugins.</summary>
    internal static byte[] Dll()
    {
        using var zip = new TestZip().Build();
        return ZipContent.Of(zip).Parts.First(p => p.Path.EndsWith(".dll", System.StringComparison.Ordinal)).Content;
    }

    internal MemoryStream Build()
        => _content
            .With("solution.xml", $"""
            <?xml version="1.0" encoding="utf-8"?><ImportExportXml version="9.2.24014.198" SolutionPackageVersion="9.2" languagecode="1033" generatedBy="CrmLive"><SolutionManifest>
              <UniqueName>{UniqueName}</UniqueName><LocalizedNames><LocalizedName description="Exported solution" languagecode="1033" /></LocalizedNames><Descriptions /><Version>{Version}</Version>
              <Managed>{(Managed ? 1 : 0)}</Managed><Publisher><UniqueName>somebody</UniqueName><CustomizationPrefix>xx</CustomizationPrefix></Publisher><RootComponents>{_roots}</RootComponents>
              <MissingDependencies /></SolutionManifest></ImportExportXml>
            """)
            .With("customizations.xml", $"""
            <?xml version="1.0" encoding="utf-8"?><ImportExportXml OrganizationVersion="9.2.25063.198" OrganizationSchemaType="Full"><Entities>{_entities}</Entities><Templates />
              <EntityRelationships>{_relationships}</EntityRelationships><OrganizationSettings />{_others}<Languages><Language>1033</Language></Languages></ImportExportXml>
            """)
            .With("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/octet-stream\" /></Types>")
            .Zip();
}
