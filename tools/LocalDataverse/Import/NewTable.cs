using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>
/// Makes the table that a solution brings, with the columns that Dataverse gives every table. Exports have them too, but for the row version;
/// files that people write may not.
/// </summary>
internal static class NewTable
{
    internal static Table Create(string name, XElement element, List<XElement> attributes)
    {
        var schemaName = element.Text("Name");
        var key = attributes.Find(a => a.Child("Type") == "primarykey") ?? throw new DescriptionFault("it has no primary key");
        var primaryName = attributes.Find(a => a.Child("Type") == "nvarchar" && ColumnKinds.NotStored("nvarchar", a.Child("SourceType")) is null && a.Child("DisplayMask")?.Contains("PrimaryName", StringComparison.Ordinal) == true);
        var table = new Table
        {
            Name = name,
            SchemaName = schemaName,
            DisplayName = element.Elements("LocalizedNames").Elements("LocalizedName").FirstOrDefault()?.OptionalText("description"),
            CollectionName = element.Elements("LocalizedCollectionNames").Elements("LocalizedCollectionName").FirstOrDefault()?.OptionalText("description"),

            // All activities share the privileges of activities.
            PrivilegeName = element.Child("IsActivity") == "1" ? "Activity" : schemaName,
            EntitySetName = element.Child("EntitySetName") is { } set ? Naming.Written(set) : null,
            PrimaryId = ColumnImporter.NameOf(key),
            PrimaryName = primaryName is null ? null : ColumnImporter.NameOf(primaryName),
            Ownership = OwnershipOf(element.Child("OwnershipTypeMask")),
        };
        if (attributes.Count(a => a.Child("Type") == "primarykey") > 1)
        {
            throw new DescriptionFault("it has more than one primary key");
        }

        SystemColumns.AddTo(table);
        return table;
    }

    /// <summary>What a table is whose rows Dataverse keeps elsewhere; null for one whose rows are kept here.</summary>
    internal static string? NotSupported(XElement element)
        => element.Child("DataProviderId") is { } provider && provider.Trim('{', '}') != Guid.Empty.ToString() ? "a virtual table"
            : element.Child("DataSourceId") is not null || element.Child("ExternalName") is not null ? "a virtual table"
            : element.Child("TableType") is { } type && type is not ("Standard" or "Activity") ? $"a table of the type {type}"
            : null;

    private static Ownership OwnershipOf(string? mask) => mask switch
    {
        "UserOwned" => Ownership.User,
        "OrgOwned" => Ownership.Organization,
        "None" => Ownership.None,
        _ => throw new DescriptionFault($"its OwnershipTypeMask is {mask ?? "missing"}; a table of a solution takes UserOwned, OrgOwned or None"),
    };
}
