using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Import;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.App;

/// <summary>What a page of a table needs in one request: its columns, and its forms, views, charts and commands as the solutions have them.</summary>
internal static class TableModel
{
    /// <param name="name">The logical name of the table.</param>
    /// <param name="dataverse">The organization.</param>
    /// <exception cref="WebFault">There is no such table.</exception>
    internal static Answer Of(string name, Dataverse dataverse)
    {
        var parts = dataverse.KeptParts();
        return Answer.Json(dataverse.Read(engine =>
        {
            var table = engine.Catalogue.Tables.GetValueOrDefault(name) ?? throw WebFault.NotFound($"There is no table {name}.");
            return new JsonObject
            {
                ["logicalName"] = table.Name,
                ["schemaName"] = table.SchemaName,
                ["setName"] = EntitySetNames.Of(table),
                ["displayName"] = table.DisplayName ?? table.SchemaName,
                ["pluralName"] = table.CollectionName ?? table.DisplayName ?? table.SchemaName,
                ["primaryId"] = table.PrimaryId,
                ["primaryName"] = table.PrimaryName,
                ["isStandard"] = table.IsStandard,
                ["isActivity"] = table.Columns.ContainsKey("activityid") && table.PrimaryId == "activityid",
                ["columns"] = new JsonArray([.. table.Columns.Values.Select(column => ColumnModel.Of(engine.Catalogue, table, column))]),
                ["states"] = new JsonArray([.. table.States.Select(StateOf)]),
                ["forms"] = List(parts, KeptKinds.Form, name, FormOf),
                ["views"] = List(parts, KeptKinds.View, name, ViewOf),
                ["charts"] = List(parts, KeptKinds.Chart, name, ChartOf),
                ["ribbonXml"] = parts.Of(KeptKinds.Ribbon).FirstOrDefault(each => TableOf(each) == name)?.ToString(SaveOptions.DisableFormatting),
                ["applicationRibbonXml"] = parts.Of(KeptKinds.Ribbon).FirstOrDefault(each => TableOf(each) is null)?.ToString(SaveOptions.DisableFormatting),
                ["children"] = new JsonArray([.. engine.Catalogue.ChildrenOf(name).Select(each => new JsonObject
                {
                    ["name"] = each.Name,
                    ["referencingTable"] = each.ReferencingTable,
                    ["referencingColumn"] = each.ReferencingColumn,
                })]),
            };
        }));
    }

    private static JsonArray List(KeptParts parts, string kind, string table, Func<XElement, JsonObject> model)
        => new([.. parts.Of(kind).Where(each => TableOf(each) == table).Select(model)]);

    private static JsonObject StateOf(State state) => new()
    {
        ["value"] = state.Value,
        ["label"] = state.Name,
        ["defaultStatus"] = state.DefaultStatus,
        ["statuses"] = new JsonArray([.. state.Statuses.Select(status => new JsonObject { ["value"] = status.Key, ["label"] = status.Value })]),
    };

    private static JsonObject FormOf(XElement form) => new()
    {
        ["id"] = Plain(form.RequiredChild("formid")),
        ["type"] = form.Parent?.OptionalText("type") ?? "main",
        ["name"] = AppModel.LabelOf(form),
        ["xml"] = form.ToString(SaveOptions.DisableFormatting),
    };

    private static JsonObject ViewOf(XElement view) => new()
    {
        ["id"] = Plain(view.RequiredChild("savedqueryid")),
        ["name"] = AppModel.LabelOf(view),
        ["queryType"] = int.TryParse(view.Child("querytype"), out var type) ? type : 0,
        ["isDefault"] = view.Child("isdefault") == "1",
        ["isQuickFind"] = view.Child("isquickfindquery") == "1",
        ["layoutXml"] = view.Element("layoutxml")?.Elements().FirstOrDefault()?.ToString(SaveOptions.DisableFormatting),
        ["fetchXml"] = view.Element("fetchxml")?.Elements().FirstOrDefault()?.ToString(SaveOptions.DisableFormatting),
    };

    private static JsonObject ChartOf(XElement chart) => new()
    {
        ["id"] = Plain(chart.RequiredChild("savedqueryvisualizationid")),
        ["name"] = AppModel.LabelOf(chart),
        ["xml"] = chart.ToString(SaveOptions.DisableFormatting),
    };

    private static string? TableOf(XElement part) => part.Ancestors("Entity").FirstOrDefault()?.Child("Name")?.ToLowerInvariant();

    private static string Plain(string id) => id.Trim('{', '}').ToLowerInvariant();
}
