namespace XrmLeads.LocalDataverse.Tests.Importing;

/// <summary>A solution with a component of every kind that the import knows, kept and not supported ones included.</summary>
internal static class RichZip
{
    internal static TestZip Of(string version) => new TestZip { Version = version }
        .Step("Update", "xl_item", 40, "trace", filter: "xl_name", pre: "xl_name", post: "xl_name,xl_count")
        .Step("Create", "lead", 20, "trace")
        .ItemColumn("xl_total", "money", "<MinValue>0</MinValue><MaxValue>1000000</MaxValue><Accuracy>2</Accuracy>")
        .ItemColumn("xl_tags", "multiselectpicklist", "<OptionSetName>xl_tier</OptionSetName>")
        .ItemColumn("xl_number", "nvarchar", "<MaxLength>40</MaxLength><AutoNumberFormat>I-{SEQNUM:4}-{RANDSTRING:3}</AutoNumberFormat>")
        .ItemColumn("xl_ratio", "float", "<MinValue>-1E300</MinValue><MaxValue>1E300</MaxValue>")
        .ItemColumn("xl_customer", "customer", string.Empty)
        .ItemColumn("xl_parentid", "lookup", string.Empty)
        .ItemColumn("xl_photo", "image", "<MaxLength>100</MaxLength>")
        .ItemColumn("xl_sum", "int", "<SourceType>2</SourceType>")
        .Role("Items", "prvReadxl_Item Local", "prvWritexl_Item Basic")
        .EchoApi("xl_item", "prvReadxl_Item")
        .Part(
            "environmentvariabledefinitions/xl_Limit/environmentvariabledefinition.xml",
            "<environmentvariabledefinition schemaname=\"xl_Limit\"><defaultvalue>5</defaultvalue><displayname default=\"Limit\" /><type>100000001</type></environmentvariabledefinition>")
        .Part(
            "environmentvariabledefinitions/xl_Limit/environmentvariablevalues.json",
            "{\"environmentvariablevalues\":{\"environmentvariablevalue\":{\"value\":\"7\"}}}")
        .Part("WebResources/xl_jsitemjs", "var item;")
        .Part("Workflows/Remind-5F0C.json", "{}")
        .Part("appactions/xl_Do/appaction.xml", "<appaction uniquename=\"xl_Do\" />")
        .Customization(Relationships)
        .Customization(
            """
            <FieldSecurityProfiles><FieldSecurityProfile name="Readers" fieldsecurityprofileid="{9c1d3a53-1df5-4a5d-9f0c-0d5c3a7b0001}"><FieldPermissions>
              <FieldPermission><EntityName>lead</EntityName><AttributeName>xl_secret</AttributeName><CanRead>4</CanRead><CanUpdate>0</CanUpdate><CanCreate>0</CanCreate></FieldPermission>
            </FieldPermissions></FieldSecurityProfile></FieldSecurityProfiles>
            <WebResources><WebResource><WebResourceId>{9c1d3a53-1df5-4a5d-9f0c-0d5c3a7b0002}</WebResourceId><Name>xl_/js/item.js</Name><FileName>/WebResources/xl_jsitemjs</FileName></WebResource></WebResources>
            <Workflows><Workflow WorkflowId="{9c1d3a53-1df5-4a5d-9f0c-0d5c3a7b0003}" Name="Remind"><JsonFileName>/Workflows/Remind-5F0C.json</JsonFileName><Category>5</Category></Workflow></Workflows>
            <connectionreferences><connectionreference connectionreferencelogicalname="xl_mail"><connectorid>/providers/mail</connectorid></connectionreference></connectionreferences>
            <AppModules><AppModule><UniqueName>xl_App</UniqueName></AppModule></AppModules>
            """);

    private const string Relationships =
        """
        <EntityRelationships>
          <EntityRelationship Name="xl_item_item"><EntityRelationshipType>OneToMany</EntityRelationshipType><IsHierarchical>1</IsHierarchical>
            <ReferencingEntityName>xl_Item</ReferencingEntityName><ReferencedEntityName>xl_Item</ReferencedEntityName><CascadeAssign>NoCascade</CascadeAssign>
            <CascadeDelete>RemoveLink</CascadeDelete><CascadeReparent>NoCascade</CascadeReparent><CascadeShare>NoCascade</CascadeShare><CascadeUnshare>NoCascade</CascadeUnshare>
            <ReferencingAttributeName>xl_ParentId</ReferencingAttributeName></EntityRelationship>
          <EntityRelationship Name="xl_item_contact"><EntityRelationshipType>ManyToMany</EntityRelationshipType>
            <FirstEntityName>xl_Item</FirstEntityName><SecondEntityName>Contact</SecondEntityName><IntersectEntityName>xl_Item_Contact</IntersectEntityName></EntityRelationship>
        </EntityRelationships>
        """;
}
