using System.Collections.Generic;

namespace XrmLeads.Packaging.Tests.Cases;

/// <summary>What keeps sources from being packed, and what is generated.</summary>
internal static class PackCases
{
    private const string Manifest = "Other/Solution.xml";
    private const string Skeleton = "Other/Customizations.xml";
    private const string Tier = "OptionSets/xl_tier.xml";
    private const string Script = "WebResources/xl_/js/lead.js.data.xml";
    private const string Assembly = "PluginAssemblies/";

    internal static IEnumerable<Case> All =>
    [
        Case.Text("xml", "an element is not closed", Tier, "</optionset>", "", "</options>") with { At = null },
        Case.Text("xml", "a comment", Tier, "  <options>", "  <!-- hot first -->\n  <options>", "<!-- hot first -->"),
        Case.Removed("required-file", "no manifest", Manifest, Manifest),
        Case.Text("required-file", "another document", Manifest, "SolutionManifest", "Manifest", "<ImportExportXml"),
        Case.Added("unknown-file", "a file of another kind", "Solution/Notes/idea.txt", "idea"),
        Case.Added("unknown-file", "a managed form without its plain one", "Solution/Roles/Nobody_managed.xml", "<Role />"),
        Case.Text("placeholder", "no container", Skeleton, "<Dashboards />", "") with { At = null },
        Case.Text("placeholder", "no container for relationships", Skeleton, "<EntityRelationships />", "") with { At = null },
        Case.Text("placeholder", "no container in the table", "Entities/Lead/Entity.xml", "<Visualizations />", "") with { At = null },
        Case.Text("file-name", "another name inside", Tier, "Name=\"xl_tier\"", "Name=\"xl_level\"", "<optionset"),
        Case.Text("file-name", "another id in a view", "Entities/Lead/SavedQueries/", "{5e87c1d6", "{6e87c1d6", "<savedqueries"),
        Case.Text("file-name", "another part of the zip", Script, "/WebResources/xl_js", "/WebResources/js", "<FileName>"),
        Case.Text("file-name", "a relationship in the file of another table", "Other/Relationships/Lead.xml", "<ReferencedEntityName>Lead<", "<ReferencedEntityName>Account<", "<EntityRelationship "),
        Case.Text("file-name", "another name of a parameter", "customapis/xl_RateLead/customapirequestparameters/", "uniquename=\"Force\"", "uniquename=\"Must\"", "Must"),
        Case.Text("payload", "another name of the DLL", Assembly, "PluginAssembly ", "PluginAssembly ", "<PluginAssembly ") with { Change = tree => tree.Without(Sample.Dll) },
        Case.Text("payload", "no script", Script, "WebResource", "WebResource", "<WebResource ") with { Change = tree => tree.Without("WebResources/dist/xl_/js/lead.js") },
        Case.Text("assembly-identity", "another version", Assembly, "FullName=\"XrmLeads.SamplePlugins, Version=1.0.0.0", "FullName=\"XrmLeads.SamplePlugins, Version=1.1.0.0"),
        Case.Dll("assembly-identity", "another assembly", _ => Sample.BadDll, Assembly, "FullName="),
        Case.Dll("assembly-identity", "no assembly", _ => [1, 2, 3]),
        Case.Text("canonical", "another form", Tier, "  <options>", "<options>"),
        Case.Text("canonical", "a mark of the byte order where none belongs", "environmentvariabledefinitions/", "<environmentvariabledefinition", "\uFEFF<environmentvariabledefinition", "<environmentvariabledefinition"),
        Case.Added("canonical", "a managed form that says the same", "Solution/AppModules/xl_Desk/AppModule_managed.xml", Sample.Tree.Text("Solution/AppModules/xl_Desk/AppModule.xml")!),
        Case.Elsewhere("generated", "another rank than declared", "SdkMessageProcessingSteps/{c8f1", "<Rank>2<", "<Rank>3<", "SdkMessageProcessingSteps/{c8f1", null),
        Case.Removed("generated", "no constants", "Plugins/Schema/Choices/TierChoice.g.cs", "Plugins/Schema/Choices/TierChoice.g.cs"),
        Case.Text("manifest", "another prefix", Manifest, "<CustomizationPrefix>xl<", "<CustomizationPrefix>yl<"),
        Case.Text("manifest", "another range of values", Manifest, ">71450<", ">71451<"),
        Case.Text("version", "an older version", Manifest, "<Version>1.2.0.0<", "<Version>1.1.0.0<"),
        Case.Text("root-component", "a component too few", Manifest, "<RootComponent type=\"80\" schemaName=\"xl_Desk\" behavior=\"0\" />", "", "<RootComponents>"),
        Case.Text("root-component", "a component without source", Manifest, "schemaName=\"xl_visit\"", "schemaName=\"xl_ghost\""),
        Case.Text("root-component", "a table of others taken whole", Manifest, "schemaName=\"lead\" behavior=\"2\"", "schemaName=\"lead\" behavior=\"0\""),
    ];
}
