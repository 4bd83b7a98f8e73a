using System.Collections.Generic;

namespace XrmLeads.Packaging.Tests.Cases;

/// <summary>What is wrong within components and between them.</summary>
internal static class SourceCases
{
    private const string Lead = "Entities/Lead/Entity.xml";
    private const string Visit = "Entities/xl_Visit/Entity.xml";
    private const string Form = "Entities/Lead/FormXml/main/";
    private const string View = "Entities/Lead/SavedQueries/";
    private const string Chart = "Entities/Lead/Visualizations/";
    private const string Ribbon = "Entities/Lead/RibbonDiff.xml";
    private const string Relationship = "Other/Relationships/Lead.xml";
    private const string Tier = "OptionSets/xl_tier.xml";
    private const string Role = "Roles/XL Lead User.xml";
    private const string App = "AppModules/xl_Desk/AppModule.xml";
    private const string SiteMap = "AppModuleSiteMaps/xl_Desk/AppModuleSiteMap.xml";
    private const string Api = "customapis/xl_RateLead/customapi.xml";
    private const string Parameter = "customapis/xl_RateLead/customapirequestparameters/";
    private const string Property = "customapis/xl_RateLead/customapiresponseproperties/";
    private const string Variable = "environmentvariabledefinitions/";

    internal static IEnumerable<Case> All =>
    [
        Case.Text("unique-id", "a cell twice", Form, "{8d657d58-9e14-541a-a244-874a16a1aa4b}", "{9e0fd98f-6c6e-5b26-b1ca-eaad53f67fc1}"),
        Case.Text("unique-id", "a column twice", Lead, "<LogicalName>xl_score<", "<LogicalName>xl_tier<", "PhysicalName=\"xl_Tier\""),
        Case.Text("prefix", "a choice of others", Tier, "Name=\"xl_tier\"", "Name=\"tier\""),
        Case.Text("prefix", "a column of others", Lead, "<LogicalName>xl_score<", "<LogicalName>score<"),
        Case.Text("prefix", "a relationship of others", Relationship, "Name=\"xl_lead_visit_lead\"", "Name=\"lead_visit_lead\""),
        Case.Text("schema", "a level that there is not", Role, "level=\"Local\"", "level=\"Region\"", "level=\"Region\""),
        Case.Text("schema", "an operator that there is not", View, "operator=\"ge\"", "operator=\"atleast\""),
        Case.Text("schema", "an element that there is not", View, "<isprivate>0</isprivate>", "<isprivat>0</isprivat>"),
        Case.Text("schema", "a manifest of another order", "Other/Solution.xml", "<Managed>2</Managed>", "", "<Publisher>"),
        Case.Text("schema", "an element of a file that is not merged", Variable, "<secretstore>0</secretstore>", "<secretstor>0</secretstor>"),
        Case.Text("table", "a view of no table", View, "<entity name=\"lead\">", "<entity name=\"xl_ghost\">"),
        Case.Text("table", "a relationship of no table", Relationship, "<ReferencingEntityName>xl_Visit<", "<ReferencingEntityName>xl_Ghost<"),
        Case.Text("table", "a site map of no table", SiteMap, "Entity=\"xl_visit\"", "Entity=\"xl_ghost\""),
        Case.Text("column", "a form", Form, "datafieldname=\"xl_score\"", "datafieldname=\"xl_scoer\""),
        Case.Text("column", "an event", Form, "attribute=\"xl_tier\"", "attribute=\"xl_teir\""),
        Case.Text("column", "a layout", View, "cell name=\"xl_score\"", "cell name=\"xl_scoer\""),
        Case.Text("column", "a standard column", View, "attribute name=\"fullname\"", "attribute name=\"fulname\""),
        Case.Text("column", "a condition", View, "condition attribute=\"xl_score\"", "condition attribute=\"xl_scoer\""),
        Case.Text("column", "a linked table", View, "          <order", "          <link-entity name=\"xl_visit\" from=\"xl_leadid\" to=\"leadid\" link-type=\"outer\"><attribute name=\"xl_ghost\" /></link-entity>\n          <order", "xl_ghost"),
        Case.Text("column", "a chart", Chart, "attribute name=\"xl_tier\"", "attribute name=\"xl_teir\""),
        Case.Text("column", "a map", "Other/EntityMaps.xml", "<AttributeTarget>description<", "<AttributeTarget>descripton<"),
        Case.Text("column", "a profile", "Other/FieldSecurityProfiles.xml", "<AttributeName>xl_taxnumber<", "<AttributeName>xl_taxnumer<", "<FieldPermission>"),
        Case.Text("column", "a relationship", Relationship, "<ReferencingAttributeName>xl_LeadId<", "<ReferencingAttributeName>xl_LaedId<", "<ReferencingEntityName>"),
        Case.Elsewhere("lookup", "no relationship", Relationship, "<ReferencingAttributeName>xl_LeadId<", "<ReferencingAttributeName>xl_Name<", Visit, "PhysicalName=\"xl_LeadId\""),
        Case.Text("lookup", "a relationship by a text", Relationship, "<ReferencingAttributeName>xl_LeadId<", "<ReferencingAttributeName>xl_Name<"),
        Case.Text("option-set", "no choice", Lead, "<OptionSetName>xl_tier<", "<OptionSetName>xl_teir<"),
        Case.Text("option-set", "no such default", Lead, "<AppDefaultValue>-1<", "<AppDefaultValue>714500009<"),
        Case.Text("option-value", "outside the range", Tier, "value=\"714500002\"", "value=\"100000002\""),
        Case.Text("option-value", "twice", Tier, "value=\"714500002\"", "value=\"714500001\"", "value=\"714500001\""),
        Case.Text("label", "another language", Tier, "<displayname description=\"Tier\" languagecode=\"1033\" />", "<displayname description=\"Stufe\" languagecode=\"1031\" />", "<displaynames>"),
        Case.Elsewhere("label", "a language more", "Other/Customizations.xml", "<Language>1033</Language>", "<Language>1031</Language><Language>1033</Language>", Role, null) with { File = "Solution/OptionSets/xl_tier.xml", At = "<displaynames>" },
        Case.Text("introduced-version", "still to come", Tier, "<IntroducedVersion>1.0.0.0<", "<IntroducedVersion>9.0.0.0<"),
        Case.Text("introduced-version", "no version", Variable, "<introducedversion>1.0.0.0<", "<introducedversion>one<"),
        Case.Text("web-resource", "an icon", Ribbon, "ModernImage=\"$webresource:xl_/img/score.svg\"", "ModernImage=\"$webresource:xl_/img/socre.svg\""),
        Case.Text("web-resource", "a library", Form, "Library name=\"xl_/js/lead.js\"", "Library name=\"xl_/js/laed.js\""),
        Case.Text("web-resource", "a page", Form, "<Url>xl_/html/score.html<", "<Url>xl_/html/socre.html<"),
        Case.Text("web-resource", "an app's icon", App, "<WebResourceId>a02741b1", "<WebResourceId>b02741b1"),
        Case.Text("web-resource", "a dependency", "WebResources/xl_/js/lead.js.data.xml", "Library name=\"xl_/loc/", "Library name=\"xl_/lco/", "<DependencyXml>"),
        Case.Text("web-resource", "a style of a page", "WebResources/xl_/html/score.html.data.xml", "WebResource", "WebResource") with
        {
            File = "Solution/WebResources/xl_/html/score.html",
            Change = tree => tree.With("Solution/WebResources/xl_/html/score.html", Edit.Replaced("Solution/WebResources/xl_/html/score.html", "../css/score.css", "../css/socre.css")),
            At = null,
        },
        Case.Text("handler", "no function", Form, "functionName=\"Xl.Forms.Lead.onLoad\"", "functionName=\"Xl.Forms.Lead.onLaod\""),
        Case.Text("handler", "not loaded", Form, "libraryName=\"xl_/js/lead.js\"", "libraryName=\"xl_/js/other.js\""),
        Case.Text("handler", "no function of a command", Ribbon, "FunctionName=\"Xl.Commands.Lead.rateFromGrid\"", "FunctionName=\"Xl.Commands.Lead.rateFromGird\""),
        Case.Text("ribbon", "an id of others", Ribbon, "CustomAction Id=\"xl.lead.Rate.Form", "CustomAction Id=\"lead.Rate.Form"),
        Case.Text("ribbon", "no command", Ribbon, "Command=\"xl.lead.Rate.Form.Command\"", "Command=\"xl.lead.Rate.From.Command\""),
        Case.Text("ribbon", "no label", Ribbon, "ToolTipDescription=\"$LocLabels:xl.lead.Rate.Tip\"", "ToolTipDescription=\"$LocLabels:xl.lead.Rate.Tpi\""),
        Case.Text("ribbon", "a rule of the other kind", Ribbon, "<FormStateRule State=\"Existing\" Default=\"true\" />", "<SelectionCountRule AppliesTo=\"SelectedEntity\" Minimum=\"1\" />"),
        Case.Text("app-component", "no view", App, "id=\"{5e87c1d6", "id=\"{6e87c1d6"),
        Case.Text("app-component", "no role", App, "Role id=\"{2d990a7d", "Role id=\"{3d990a7d"),
        Case.Text("app-component", "no dashboard", SiteMap, "DefaultDashboard=\"0e12e842", "DefaultDashboard=\"1e12e842"),
        Case.Text("app-component", "no chart", "Dashboards/", "<VisualizationId>{D1AAD0E6", "<VisualizationId>{E1AAD0E6"),
        Case.Text("privilege", "no such table", Role, "prvReadxl_Visit", "prvReadxl_Vist"),
        Case.Text("privilege", "another case", Role, "prvReadxl_Visit", "prvReadxl_visit"),
        Case.Text("privilege", "no such action", Role, "prvReadLead", "prvSeeLead"),
        Case.Text("privilege", "no standard table", Role, "prvReadLead", "prvReadLaed"),
        Case.Elsewhere("privilege", "sharing a table of the organisation", Visit, "<OwnershipTypeMask>UserOwned<", "<OwnershipTypeMask>OrgOwned<", Role, "prvAppendToxl_Visit"),
        Case.Text("privilege", "of a custom API", Api, "prvWriteLead", "prvWritexl_Ghost"),
        Case.Text("custom-api", "no plugin type", Api, "<plugintypeexportkey>6cabe4e6", "<plugintypeexportkey>7cabe4e6", "<plugintypeid>"),
        Case.Text("custom-api", "bound to nothing", Api, "  <boundentitylogicalname>lead</boundentitylogicalname>\n", "", "<bindingtype>"),
        Case.Text("custom-api", "no such kind of steps", Api, "<allowedcustomprocessingsteptype>0<", "<allowedcustomprocessingsteptype>3<"),
        Case.Text("custom-api", "no such type", Parameter, "<type>0<", "<type>13<"),
        Case.Text("custom-api", "the parameter that is there by itself", Parameter, "uniquename=\"Force\"", "uniquename=\"Target\""),
        Case.Text("custom-api", "optional or not", Parameter, "  <isoptional>1</isoptional>\n", "", "<customapirequestparameter"),
        Case.Text("custom-api", "an optional response", Property, "  <name>", "  <isoptional>0</isoptional>\n  <name>", "<isoptional>"),
        Case.Text("custom-api", "a function without response", Api, "<isfunction>0<", "<isfunction>1<") with { Change = tree => tree.With("Solution/" + Api, Edit.Replaced("Solution/" + Api, "<isfunction>0<", "<isfunction>1<")).Without(Sample.PathOf(Property)) },
        Case.Added("environment-value", "a value", "Solution/environmentvariabledefinitions/xl_HotLeadThreshold/environmentvariablevalues.json", "{}"),
    ];
}
