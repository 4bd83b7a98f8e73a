using System;
using System.Collections.Generic;
using System.Text;

namespace XrmLeads.Packaging.Tests.Cases;

/// <summary>What is wrong with what people see: views, charts, lists, commands, pages and the app, in both directions.</summary>
internal static class AppCases
{
    private const string Form = "Entities/Lead/FormXml/main/";
    private const string Quick = "Entities/Lead/FormXml/quick/";
    private const string VisitForm = "Entities/xl_Visit/FormXml/main/";
    private const string View = "Entities/Lead/SavedQueries/";
    private const string Chart = "Entities/Lead/Visualizations/";
    private const string Board = "Dashboards/";
    private const string Ribbon = "Entities/Lead/RibbonDiff.xml";
    private const string App = "AppModules/xl_Desk/AppModule.xml";
    private const string SiteMap = "AppModuleSiteMaps/xl_Desk/AppModuleSiteMap.xml";
    private const string Script = "WebResources/dist/xl_/js/lead.js";
    private const string VisitView = "Entities/xl_Visit/SavedQueries/{d60a1425";
    private const string ViewOfVisits = "{d60a1425-a8bd-5648-9e56-f6d4c6c32738}";
    private const string ViewOfLeads = "{5e87c1d6-9045-522e-a8d3-0fcbd64c1e0e}";

    internal static IEnumerable<Case> All =>
    [
        Case.Elsewhere("view", "a cell that is not asked for", View, "          <attribute name=\"xl_tier\" />\n", "", View, "cell name=\"xl_tier\""),
        Case.Text("view", "a cell of no link", View, "cell name=\"xl_tier\"", "cell name=\"xl_visit.xl_name\""),
        Case.Text("view", "another table", View, "<entity name=\"lead\">", "<entity name=\"xl_visit\">"),
        Case.Text("view", "no query", View, "<fetch ", "<fetched ", "<savedquery>") with
        {
            Change = tree => tree.With(Sample.PathOf(View), Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Edit.Replaced(Sample.PathOf(View), "<fetch ", "<fetched ")).Replace("</fetch>", "</fetched>", StringComparison.Ordinal))),
        },
        Case.Text("chart", "a measure that is not asked for", Chart, "measure alias=\"a_count\"", "measure alias=\"a_cuont\""),
        Case.Text("chart", "a category that is not asked for", Chart, "category alias=\"g_tier\"", "category alias=\"g_teir\""),
        Case.Text("chart", "another table", Chart, "<entity name=\"lead\">", "<entity name=\"xl_visit\">"),
        Case.Text("chart", "no measure", Chart, "<measure alias=\"a_count\" />", "", "<visualization"),
        Case.Text("sub-grid", "a view of another table", Form, "<ViewId>{dcc78538-17cd-58ab-9092-ccda957b726c}", $"<ViewId>{ViewOfLeads}"),
        Case.Text("sub-grid", "a relationship the other way", VisitForm, "<QuickForms>", "<TargetEntityType>lead</TargetEntityType><RelationshipName>xl_lead_visit_lead</RelationshipName><QuickForms>", "<RelationshipName>"),
        Case.Text("sub-grid", "a view of another table on a dashboard", Board, "<ViewId>{5E87C1D6-9045-522E-A8D3-0FCBD64C1E0E}", $"<ViewId>{ViewOfVisits}"),
        Case.Elsewhere("sub-grid", "a chart of another table", Board, "<TargetEntityType>lead<", "<TargetEntityType>xl_visit<", Board, "<VisualizationId>{D1AAD0E6"),
        Case.Elsewhere("sub-grid", "no chart", Board, "<VisualizationId>{D1AAD0E6-30FB-5F38-996E-7CEDEE9C47A4}</VisualizationId>", "<VisualizationId />", Board, "<ChartGridMode>Chart<"),
        Case.Text("quick-view", "no such form", VisitForm, "{7cb7fd19", "{8cb7fd19", "<QuickForms>"),
        Case.Text("quick-view", "a main form", VisitForm, "{7cb7fd19-d83d-5d81-beda-d7c06544b4d9}", "{3777b010-b101-5352-b8f9-d14fd64cd32e}", "<QuickForms>"),
        Case.Text("quick-view", "no XML", VisitForm, "&lt;/QuickFormIds&gt;", "", "<QuickForms>"),
        Case.Elsewhere("quick-view", "a lookup to another table", "Other/Relationships/Lead.xml", "<ReferencedEntityName>Lead<", "<ReferencedEntityName>Contact<", VisitForm, "datafieldname=\"xl_leadid\"") with { At = "id=\"xl_glance\"" },
        Missing("app-whole", "a view", VisitView, $"type=\"26\" id=\"{ViewOfVisits}\""),
        Missing("app-whole", "a form", Form, "type=\"60\" id=\"{3777b010-b101-5352-b8f9-d14fd64cd32e}\""),
        Missing("app-whole", "a quick view form", Quick, "type=\"60\" id=\"{7cb7fd19-d83d-5d81-beda-d7c06544b4d9}\""),
        Missing("app-whole", "a chart", Chart, "type=\"59\" id=\"{d1aad0e6-30fb-5f38-996e-7cedee9c47a4}\""),
        Missing("app-whole", "a dashboard", Board, "type=\"60\" id=\"{0e12e842-378f-5f46-8cac-b714c7b53664}\""),
        Missing("app-whole", "a site map", SiteMap, "type=\"62\" schemaName=\"xl_Desk\""),
        Missing("app-table", "the table of a list of the site map", SiteMap, "type=\"1\" schemaName=\"lead\"") with { At = "pagetype=entitylist" },
        Missing("app-table", "the table of an entry of the site map", SiteMap, "type=\"1\" schemaName=\"xl_visit\"") with { At = "Entity=\"xl_visit\"" },
        Missing("app-table", "the table of a view", App, "type=\"1\" schemaName=\"xl_visit\"") with { At = ViewOfVisits },
        Case.Text("table", "a right in no table", SiteMap, "Title=\"Hot leads\" />\n          </Titles>", "Title=\"Hot leads\" />\n          </Titles>\n          <Privilege Entity=\"xl_ghost\" Privilege=\"Read\" />", "xl_ghost"),
        Case.Text("site-map", "no such view", SiteMap, "viewid=5e87c1d6", "viewid=6e87c1d6"),
        Case.Text("site-map", "a view of another table", SiteMap, "etn=lead", "etn=xl_visit"),
        Case.Elsewhere("form-privilege", "a list that a role may not read", "Roles/XL Lead User.xml", "    <RolePrivilege name=\"prvReadxl_Visit\" level=\"Local\" />\n", "", Form, "<TargetEntityType>"),
        Case.Text("missing-label", "a tab", Form, "<label description=\"Visits\" languagecode=\"1033\" />", "<label description=\"\" languagecode=\"1033\" />", "name=\"xl_tab_visits\""),
        Case.Text("missing-label", "a group", SiteMap, "Title=\"Work\"", "Title=\" \"", "<Group "),
        Case.Text("missing-label", "a list of the site map", SiteMap, "Title=\"Hot leads\"", "Title=\"\"", "Id=\"xl_sub_hot\""),
        Case.Text("missing-label", "a view", View, "<LocalizedName description=\"XL Hot Leads\" languagecode=\"1033\" />", "", "<savedquery>"),
        Case.Text("missing-label", "a command", Ribbon, "Title description=\"Rate\"", "Title description=\"\"", "LocLabel Id=\"xl.lead.Rate.Label\""),
        Case.Text("unused-command", "a command", Ribbon, "Command=\"xl.lead.Rate.Grid.Command\"", "Command=\"xl.lead.Rate.Form.Command\"", "CommandDefinition Id=\"xl.lead.Rate.Grid.Command\""),
        Case.Text("unused-command", "an enable rule", Ribbon, "        <EnableRule Id=\"xl.lead.Rate.Selected.EnableRule\" />\n", "", "<EnableRule Id=\"xl.lead.Rate.Selected.EnableRule\">"),
        Case.Text("unused-command", "a display rule", Ribbon, "        <DisplayRule Id=\"xl.lead.Rate.Existing.DisplayRule\" />\n", "", "<DisplayRule Id=\"xl.lead.Rate.Existing.DisplayRule\">"),
        Case.Text("unused-command", "a label", Ribbon, "ToolTipDescription=\"$LocLabels:xl.lead.Rate.Tip\"", "ToolTipDescription=\"$LocLabels:xl.lead.Rate.Label\"", "LocLabel Id=\"xl.lead.Rate.Tip\""),
        Unused("a function of a form", Form, "Xl.Forms.Lead.onSave", "Xl.Forms.Lead.onLoad"),
        Unused("a function of a command", Ribbon, "Xl.Commands.Lead.rateFromGrid", "Xl.Commands.Lead.rateFromForm"),
        Case.Text("handler", "a function of another namespace", Form, "functionName=\"Xl.Forms.Lead.onLoad\"", "functionName=\"Xl.Forms.Visit.onLoad\""),
        new("script", "a form that does not load what its script uses", "Solution/Entities/Lead/FormXml/main/{3777b010-b101-5352-b8f9-d14fd64cd32e}.xml", WithSharedScript, null),
        Case.Elsewhere("unused-web-resource", "a page that no form shows", Form, "score.html", "other.html", "WebResources/xl_/html/score.html.data.xml", "<Name>") with
        {
            Change = tree => tree.With(Sample.PathOf(Form), Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Edit.Replaced(Sample.PathOf(Form), "score.html", "other.html")).Replace("{da85e78f", "{ea85e78f", StringComparison.Ordinal))),
        },
        Case.Elsewhere("unused-web-resource", "a style that no page loads", "WebResources/xl_/html/score.html", "../css/score.css", "../css/other.css", "WebResources/xl_/css/score.css.data.xml", "<Name>"),
        Case.Elsewhere("unused-web-resource", "texts that no script needs", "WebResources/xl_/js/lead.js.data.xml", "Library name=\"xl_/loc/strings.1033.resx\"", "Library name=\"xl_/css/score.css\"", "WebResources/xl_/loc/strings.1033.resx.data.xml", "<Name>"),
    ];

    private static Case Missing(string rule, string name, string file, string component)
    {
        var line = $"    <AppModuleComponent {component} />\n";
        return Case.Elsewhere(rule, name, App, line, "", file, null);
    }

    // A second script, which exports a function that the first one calls.
    private static FileTree WithSharedScript(FileTree tree)
    {
        const string Shared = "var Xl;\n(function (Xl) {\n    function tell() {\n    }\n    Xl.tell = tell;\n})(Xl || (Xl = {}));\n";
        var data = Encoding.UTF8.GetString(tree["Solution/WebResources/xl_/js/lead.js.data.xml"]!).Replace("xl_/js/lead.js", "xl_/js/shared.js", StringComparison.Ordinal);
        return tree.With("Solution/WebResources/xl_/js/shared.js.data.xml", Encoding.UTF8.GetBytes(data)).With("WebResources/dist/xl_/js/shared.js", Encoding.UTF8.GetBytes(Shared))
            .With(Script, Edit.Replaced(Script, "function onLoad() {", "function onLoad() {\n                Xl.tell();"));
    }

    private static Case Unused(string name, string path, string before, string after) =>
        Case.Text("unused-function", name, path, before, after) with { File = Script, At = null };
}
