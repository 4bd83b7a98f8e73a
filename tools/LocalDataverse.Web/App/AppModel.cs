using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Import;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.App;

/// <summary>What the shell knows of an app before it shows a page: the site map, the components, the tables, the users and what the signed-in one may do.</summary>
internal static class AppModel
{
    /// <param name="name">The unique name of the app.</param>
    /// <param name="user">Who is signed in.</param>
    /// <param name="dataverse">The organization.</param>
    /// <exception cref="WebFault">There is no such app.</exception>
    internal static Answer Of(string name, Guid user, Dataverse dataverse)
    {
        var parts = dataverse.KeptParts();
        var app = parts.Of(KeptKinds.App).FirstOrDefault(each => each.Child("UniqueName") == name)
            ?? throw WebFault.NotFound($"No imported solution has an app {name}.");
        var siteMap = parts.Of(KeptKinds.SiteMap).FirstOrDefault(each => each.Child("SiteMapUniqueName") == name)
            ?? throw WebFault.NotFound($"The app {name} has no site map.");
        return Answer.Json(dataverse.Read(engine => new JsonObject
        {
            ["app"] = new JsonObject { ["name"] = name, ["title"] = LabelOf(app), ["roles"] = Roles(app) },
            ["siteMapXml"] = siteMap.ToString(SaveOptions.DisableFormatting),
            ["components"] = Components(app),
            ["dashboards"] = Dashboards(parts),
            ["tables"] = Tables(engine.Catalogue),
            ["users"] = new JsonArray([.. Users(engine)]),
            ["user"] = UserOf(engine, user, withPrivileges: true),
            ["organization"] = new JsonObject { ["id"] = engine.Root.OrganizationId.ToString(), ["businessUnitId"] = engine.Root.BusinessUnitId.ToString() },
            ["clockOffset"] = ClockOffset.Of(dataverse),
            ["webResourceTexts"] = Texts(parts),
        }));
    }

    /// <summary>What users read of a component.</summary>
    internal static string LabelOf(XElement component)
        => component.Elements("LocalizedNames").Elements("LocalizedName").FirstOrDefault()?.OptionalText("description") ?? string.Empty;

    private static JsonArray Roles(XElement app)
        => new([.. app.Elements("AppModuleRoleMaps").Elements("Role").Select(role => JsonValue.Create(Plain(role.OptionalText("id"))))]);

    private static JsonArray Components(XElement app) => new([.. app.Elements("AppModuleComponents").Elements("AppModuleComponent").Select(each => new JsonObject
    {
        ["type"] = each.OptionalText("type"),
        ["id"] = Plain(each.OptionalText("id")),
        ["schemaName"] = each.OptionalText("schemaName")?.ToLowerInvariant(),
    })]);

    private static JsonArray Dashboards(KeptParts parts) => new([.. parts.Of(KeptKinds.Dashboard).Select(each => new JsonObject
    {
        ["id"] = Plain(each.RequiredChild("FormId")),
        ["name"] = LabelOf(each),
        ["xml"] = each.ToString(SaveOptions.DisableFormatting),
    })]);

    // Scripts say in their dependencies whose texts they read.
    private static JsonObject Texts(KeptParts parts) => new(
        from resource in parts.Of(KeptKinds.WebResource)
        where resource.Child("DependencyXml") is not null
        let names = XElement.Parse(resource.Child("DependencyXml")!).Descendants("Library").Select(library => library.OptionalText("name"))
            .Where(name => name?.EndsWith(".resx", StringComparison.Ordinal) == true)
        select KeyValuePair.Create<string, JsonNode?>(resource.RequiredChild("Name"), new JsonArray([.. names.Select(name => JsonValue.Create(name))])));

    private static JsonArray Tables(Catalogue catalogue) => new([.. catalogue.Tables.Values.Where(table => !table.IsIntersect).Select(table => new JsonObject
    {
        ["logicalName"] = table.Name,
        ["setName"] = EntitySetNames.Of(table),
        ["displayName"] = table.DisplayName ?? table.SchemaName,
        ["pluralName"] = table.CollectionName ?? table.DisplayName ?? table.SchemaName,
        ["primaryId"] = table.PrimaryId,
        ["primaryName"] = table.PrimaryName,
        ["privilegeName"] = table.PrivilegeName,
    })]);

    private static IEnumerable<JsonObject> Users(Engine engine)
    {
        var table = engine.Catalogue.Table("systemuser");
        return engine.Rows.Where(table, (table.Column("isdisabled"), false)).Where(id => id != engine.Root.SystemUserId)
            .Select(id => (Id: id, Row: engine.Rows.Get(table, id)))
            .OrderBy(user => user.Row.GetAttributeValue<string>("fullname"), StringComparer.Ordinal)
            .Select(user => UserOf(engine, user.Id, withPrivileges: false));
    }

    private static JsonObject UserOf(Engine engine, Guid id, bool withPrivileges)
    {
        var row = engine.Rows.Get(engine.Catalogue.Table("systemuser"), id);
        var user = new JsonObject
        {
            ["id"] = id.ToString(),
            ["name"] = row.GetAttributeValue<string>("fullname"),
            ["domainName"] = row.GetAttributeValue<string>("domainname"),
            ["businessUnitId"] = row.GetAttributeValue<EntityReference>("businessunitid")?.Id.ToString(),
            ["roles"] = new JsonArray([.. engine.Membership.RolesOfUser(id).Select(role => new JsonObject { ["id"] = role.Id.ToString(), ["name"] = role.Name })]),
        };
        if (withPrivileges)
        {
            var principal = engine.Membership.Of(id);
            user["mayEverything"] = principal.MayEverything;
            user["privileges"] = new JsonObject(principal.Privileges.Select(each =>
                KeyValuePair.Create<string, JsonNode?>(each.Key.ToLowerInvariant(), each.Value.Max(grant => grant.Depth).ToString())));
            user["securedColumns"] = new JsonArray([.. principal.Columns.Select(each => new JsonObject
            {
                ["table"] = each.Table,
                ["column"] = each.Column,
                ["canRead"] = each.CanRead,
                ["canUpdate"] = each.CanUpdate,
                ["canCreate"] = each.CanCreate,
            })]);
        }

        return user;
    }

    private static string Plain(string? id) => (id ?? string.Empty).Trim('{', '}').ToLowerInvariant();
}
