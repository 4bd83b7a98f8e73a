using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Query;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Security;

/// <summary>The access check as a condition of a query: the rows that the caller's Read or a share reaches. Who reaches all rows gets none.</summary>
internal static class ReadFilter
{
    internal static string? Sql(Engine engine, Caller caller, Source source, Func<object, string> parameter)
    {
        if (source.Table.IsPlatformData)
        {
            return null;
        }

        var principal = engine.Membership.Of(caller);
        var reach = principal.ReachOf(PrivilegeCheck.NameOf("Read", source.Table));
        return reach.IsAll ? null : source.Table.Ownership switch
        {
            Ownership.User => Any(
                In(source, SystemColumns.Owner, reach.Owners, parameter),
                In(source, SystemColumns.OwningBusinessUnit, reach.Units, parameter),
                Shared(source, principal, parameter)),
            Ownership.Business => Any(
                In(source, source.Table.PrimaryId, reach.Owners, parameter),
                In(source, "businessunitid", reach.Units, parameter)),
            _ => null,
        };
    }

    private static string Any(params string?[] conditions) => $"({string.Join(" OR ", conditions.Where(c => c is not null))})";

    private static string? In(Source source, string column, IReadOnlyCollection<Guid> ids, Func<object, string> parameter)
        => ids.Count == 0 ? null : $"{source.Sql(column)} IN ({string.Join(", ", ids.Select(id => parameter(ColumnStorage.Id(id))))})";

    private static string Shared(Source source, Principal principal, Func<object, string> parameter)
    {
        var gives = SharedAccess.Condition(principal, AccessRights.ReadAccess, i => parameter(ColumnStorage.Id(principal.Groups[i])));
        return $"EXISTS (SELECT 1 FROM {SharedAccess.TableName} WHERE objectid = {source.Sql(source.Table.PrimaryId)} AND {gives})";
    }
}
