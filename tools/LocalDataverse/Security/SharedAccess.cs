using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Security;

/// <summary>
/// The rows of principalobjectaccess: which rights a user or team has in a row because it was shared, or because its parent was shared or is his. Source:
/// MicrosoftDocs/powerapps-docs developer/data-platform/security-sharing-assigning.md.
/// </summary>
internal sealed class SharedAccess(Engine engine)
{
    internal const string TableName = "principalobjectaccess";

    private const string Given = "accessrightsmask";
    private const string Inherited = "inheritedaccessrightsmask";

    /// <summary>Whether a share gives a right in the row to the principal or to a team of his.</summary>
    internal bool Gives(Guid row, Principal principal, AccessRights right)
        => engine.Database.Read(
            $"SELECT 1 FROM {TableName} WHERE objectid = $0 AND {Condition(principal, right, i => "$" + (i + 1).ToString(CultureInfo.InvariantCulture))} LIMIT 1",
            [ColumnStorage.Id(row), .. principal.Groups.Select(ColumnStorage.Id)],
            _ => true).Count > 0;

    /// <summary>The SQL condition under which a row of the table gives a right to one of the principal's groups, each of which is a parameter.</summary>
    internal static string Condition(Principal principal, AccessRights right, Func<int, string> parameter)
        => string.Create(
            CultureInfo.InvariantCulture,
            $"principalid IN ({string.Join(", ", principal.Groups.Select((_, i) => parameter(i)))}) AND ({Given} | {Inherited}) & {(int)right} <> 0");

    /// <summary>Who has rights in the row: those given to him, and those inherited.</summary>
    internal List<Share> Of(Guid row) => engine.Database.Read(
        $"SELECT principalid, principaltypecode, {Given}, {Inherited} FROM {TableName} WHERE objectid = $0 ORDER BY rowid",
        [ColumnStorage.Id(row)],
        r => new Share(new EntityReference(r.GetString(1), ColumnStorage.ReadId(r, 0)), (AccessRights)r.GetInt32(2), (AccessRights)r.GetInt32(3)));

    internal Share Of(Guid row, EntityReference principal)
        => Of(row).Find(s => s.Principal.Id == principal.Id) ?? new Share(principal, AccessRights.None, AccessRights.None);

    /// <summary>Writes who has which rights in a row; one without any is deleted.</summary>
    internal void Save(EntityReference row, Share share, DateTime now)
    {
        var table = engine.Catalogue.Table(TableName);
        var stored = engine.Rows.Where(table, (table.Column("objectid"), row.Id), (table.Column("principalid"), share.Principal.Id));
        var values = new Dictionary<string, object?> { [Given] = (int)share.Given, [Inherited] = (int)share.Inherited, ["changedon"] = now };
        switch (stored, share.Given | share.Inherited)
        {
            case ([var id], AccessRights.None):
                engine.Rows.Delete(table, id);
                break;
            case ([var id], _):
                engine.Rows.Update(table, id, values);
                break;
            case ([], not AccessRights.None):
                values[table.PrimaryId] = engine.NewId();
                values["objectid"] = row.Id;
                values["objecttypecode"] = row.LogicalName;
                values["principalid"] = share.Principal.Id;
                values["principaltypecode"] = share.Principal.LogicalName;
                engine.Rows.Insert(table, values);
                break;
            default:
                break;
        }
    }

    /// <summary>Forgets a row that is deleted, or a principal.</summary>
    internal void Remove(Guid rowOrPrincipal, bool isPrincipal)
        => engine.Database.Write($"DELETE FROM {TableName} WHERE {(isPrincipal ? "principalid" : "objectid")} = $0", [ColumnStorage.Id(rowOrPrincipal)]);
}
